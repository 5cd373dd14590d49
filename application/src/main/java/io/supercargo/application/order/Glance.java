package io.supercargo.application.order;

import io.supercargo.domain.Capability;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.Order;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Reads how orders stand right after something was done to them. */
final class Glance {
  private final IntentJournal journal;
  private final InstantSource clock;

  Glance(IntentJournal journal, InstantSource clock) {
    this.journal = journal;
    this.clock = clock;
  }

  /** Looks at every order that an attempt made or changed, as far as the supplier lets it. */
  void at(Provider provider, Attempt attempt) {
    if (attempt.outcome() instanceof Outcome.Accepted accepted
        && provider.can(Capability.ORDER_LOOKUP)) {
      Optional<OrderBook> book = provider.port(OrderBook.class);
      accepted.orders().forEach(order -> book.ifPresent(it -> look(provider, it, order.id())));
    }
  }

  private void look(Provider provider, OrderBook book, String id) {
    Optional<KnownOrder> known = journal.order(provider.name(), id);
    if (known.isPresent()) {
      for (Order seen : seen(book, id)) {
        journal.glimpse(known.get().seen(seen, clock.instant()));
      }
    }
  }

  /** None when it cannot be read now: what was done is done, and it is read when it is shown. */
  private static List<Order> seen(OrderBook book, String id) {
    try {
      return List.of(book.order(id).value());
    } catch (SupplierFailure later) {
      return List.of();
    }
  }
}
