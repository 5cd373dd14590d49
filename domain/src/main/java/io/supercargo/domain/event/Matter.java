package io.supercargo.domain.event;

import io.supercargo.domain.aftersales.KnownRefund;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.logistics.KnownShipment;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.product.ProductId;
import java.util.List;
import java.util.Optional;

/** What an event is about. */
public sealed interface Matter {
  /** The id of what it happened to, as users read it. */
  String subject();

  /** The provider through which it was seen; empty where no supplier is concerned. */
  Optional<String> provider();

  /** The {@link KnownOrder#id} of the order that it belongs to. */
  default Optional<String> order() {
    return Optional.empty();
  }

  /**
   * @param known how it stood when the event was written down
   * @param passed whether nobody saw it stand there: it follows from a later state
   */
  record OfOrder(KnownOrder known, boolean passed) implements Matter {
    @Override
    public String subject() {
      return known.id();
    }

    @Override
    public Optional<String> provider() {
      return Optional.of(known.provider());
    }

    @Override
    public Optional<String> order() {
      return Optional.of(known.id());
    }
  }

  /**
   * @param passed whether nobody saw it there: it follows from a later state
   */
  record OfShipment(KnownShipment known, boolean passed) implements Matter {
    @Override
    public String subject() {
      return known.id();
    }

    @Override
    public Optional<String> provider() {
      return Optional.of(known.provider());
    }

    @Override
    public Optional<String> order() {
      return Optional.of(KnownOrder.id(known.provider(), known.shipment().orderId()));
    }
  }

  /**
   * @param passed whether nobody saw it there: it follows from a later state
   */
  record OfRefund(KnownRefund known, boolean passed) implements Matter {
    @Override
    public String subject() {
      return known.id();
    }

    @Override
    public Optional<String> provider() {
      return Optional.of(known.provider());
    }

    @Override
    public Optional<String> order() {
      return Optional.of(known.order());
    }
  }

  /**
   * @param orders the ids of the orders that it made or is about, as users read them
   */
  record OfIntent(
      IntentId intent, Task.Kind kind, Intent.State state, String supplier, List<String> orders)
      implements Matter {
    public OfIntent {
      orders = List.copyOf(orders);
    }

    @Override
    public String subject() {
      return intent.value();
    }

    @Override
    public Optional<String> provider() {
      return Optional.of(supplier);
    }

    @Override
    public Optional<String> order() {
      return orders.stream().findFirst();
    }
  }

  /**
   * @param change what is new, in the supplier's words
   */
  record OfProduct(String supplier, ProductId product, String change) implements Matter {
    @Override
    public String subject() {
      return product.toString();
    }

    @Override
    public Optional<String> provider() {
      return Optional.of(supplier);
    }
  }

  /** An endpoint that is tried out. */
  record Trial(String endpoint) implements Matter {
    @Override
    public String subject() {
      return endpoint;
    }

    @Override
    public Optional<String> provider() {
      return Optional.empty();
    }
  }
}
