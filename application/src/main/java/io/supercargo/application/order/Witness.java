package io.supercargo.application.order;

import io.supercargo.application.provider.Ports;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome.Unknown;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules.Tracing;
import io.supercargo.ports.provider.Provider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The supplier, asked whether it contradicts what a person says of an attempt. Its silence proves
 * nothing: a person is asked because the supplier could not tell.
 */
final class Witness {
  private final Search search;

  Witness(Search search) {
    this.search = search;
  }

  /**
   * @param orders the supplier's ids that the person names; empty where it was not done
   * @return what the supplier says, in words that follow the person's
   * @throws InvalidValue when the supplier says otherwise
   */
  String heard(Provider provider, Intent intent, Attempt attempt, List<String> orders) {
    try {
      if (orders.isEmpty()) {
        return denied(provider, intent, attempt);
      }
      return attempt.task() instanceof Task.Place place
          ? placed(provider, intent, place.purchase(), orders)
          : "";
    } catch (SupplierFailure failure) {
      return "; %s could not be asked: %s".formatted(provider.name(), failure.getMessage());
    }
  }

  /** What was done and is said not to be would be done again. */
  private String denied(Provider provider, Intent intent, Attempt attempt) {
    Search.Finding seen = search.look(provider, intent.id(), attempt, (Unknown) attempt.outcome());
    if (seen instanceof Search.Finding.Done done) {
      List<String> ids = done.orders().stream().map(order -> order.id()).toList();
      throw contradiction(provider, String.join(", ", ids));
    }
    if (seen instanceof Search.Finding.Asked asked) {
      throw contradiction(provider, "refund " + asked.refundId());
    }
    return seen instanceof Search.Finding.Absent absent
        ? "; %s: %s".formatted(provider.name(), absent.words())
        : "";
  }

  private static InvalidValue contradiction(Provider provider, String found) {
    return new InvalidValue(
        "orders", "none, but %s has %s".formatted(provider.name(), found), "what it has");
  }

  private static String placed(
      Provider provider, Intent intent, Purchase purchase, List<String> ids) {
    Optional<OrderBook> book =
        provider.port(OrderBook.class).filter(it -> provider.can(Capability.ORDER_LOOKUP));
    if (book.isEmpty()) {
      return "";
    }
    boolean traced = Ports.of(provider, OrderDesk.class).rules().tracing() == Tracing.BY_REFERENCE;
    List<OrderLine> goods = new ArrayList<>();
    for (String id : ids) {
      Order order = order(provider, book.get(), id);
      if (traced) {
        requireOurs(order, purchase);
      }
      requireNoOlder(order, intent.created());
      goods.addAll(order.lines().stream().map(OrderedLine::line).toList());
    }
    if (hasOthers(goods, purchase.lines())) {
      throw new InvalidValue("orders", told(goods), told(purchase.lines()));
    }
    return "; %s has it".formatted(provider.name());
  }

  /**
   * Whether goods are certainly not those that were wanted. Fewer may be: suppliers leave lines
   * out. An opaque id may stand for anything.
   */
  private static boolean hasOthers(List<OrderLine> goods, List<OrderLine> wanted) {
    List<ProductId> known = wanted.stream().map(OrderLine::product).toList();
    return known.stream().allMatch(ProductId.Native.class::isInstance)
        && goods.stream()
            .map(OrderLine::product)
            .anyMatch(id -> id instanceof ProductId.Native && !known.contains(id));
  }

  private static Order order(Provider provider, OrderBook book, String id) {
    try {
      return book.order(id).value();
    } catch (SupplierFailure.NotFound unknown) {
      throw new InvalidValue("orders", id, "an order that %s has".formatted(provider.name()));
    }
  }

  private static void requireOurs(Order order, Purchase purchase) {
    order
        .reference()
        .filter(reference -> !reference.equals(purchase.reference()))
        .ifPresent(
            reference -> {
              throw new InvalidValue(
                  "orders",
                  "%s, whose reference is %s".formatted(order.id(), reference),
                  "an order with the reference " + purchase.reference());
            });
  }

  private static void requireNoOlder(Order order, Instant begun) {
    Instant made = order.times().created();
    if (made.isBefore(begun.minus(Search.SKEW))) {
      throw new InvalidValue(
          "orders",
          "%s, which was made at %s".formatted(order.id(), made),
          "one that was made after " + begun);
    }
  }

  private static String told(List<OrderLine> lines) {
    return String.join(
        ", ",
        lines.stream().map(line -> "%d of %s".formatted(line.quantity(), line.product())).toList());
  }
}
