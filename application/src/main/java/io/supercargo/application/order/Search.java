package io.supercargo.application.order;

import io.supercargo.application.provider.Ports;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.order.Purchase;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Looks at a supplier for what became of an attempt whose answer was lost. */
final class Search {
  /** How far the clocks of two houses may be apart. */
  static final Duration SKEW = Duration.ofMinutes(10);

  private static final int PAGE = 50;
  private static final int MOST_PAGES = 20;

  private final IntentJournal journal;

  Search(IntentJournal journal) {
    this.journal = journal;
  }

  /** What was seen. */
  sealed interface Finding {
    /** It was done. */
    record Done(List<Placed> orders, String evidence) implements Finding {}

    /** It was asked for. */
    record Asked(String orderId, String refundId, String evidence) implements Finding {}

    /** It is not there now. */
    record Absent(String words) implements Finding {}

    /** Of several, some are done and others are not now. */
    record Partly(List<Placed> orders, List<String> left, String words) implements Finding {}

    /** Nothing can be told. */
    record Unclear(String words) implements Finding {}
  }

  Finding look(Provider provider, IntentId intent, Attempt attempt, Outcome.Unknown unknown) {
    Task task = attempt.task();
    if (task instanceof Task.Place place) {
      return placed(provider, intent, place.purchase(), unknown);
    }
    if (task instanceof Task.Refund refund) {
      return new RefundSearch(journal).look(provider, intent, refund, unknown);
    }
    OrderBook book = Ports.of(provider, OrderBook.class);
    if (task instanceof Task.Pay pay) {
      return states(book, pay.orderIds(), Search::isPaid, "paid");
    }
    if (task instanceof Task.Cancel cancel) {
      return states(book, List.of(cancel.cancellation().orderId()), Search::isEnded, "cancelled");
    }
    Task.Confirm confirm = (Task.Confirm) task;
    return states(book, List.of(confirm.orderId()), Search::isReceived, "received");
  }

  private Finding placed(
      Provider provider, IntentId intent, Purchase purchase, Outcome.Unknown unknown) {
    OrderRules rules = Ports.of(provider, OrderDesk.class).rules();
    return switch (rules.tracing()) {
      case BY_REFERENCE -> byReference(Ports.of(provider, OrderBook.class), purchase);
      case BY_CONTENT ->
          byContent(
              Ports.of(provider, OrderBook.class), provider, intent, purchase, unknown, rules);
      case BY_HAND ->
          new Finding.Unclear(provider.name() + " has no list of orders; a person must look");
    };
  }

  private static Finding byReference(OrderBook book, Purchase purchase) {
    List<Order> found =
        book.orders(OrderQuery.of(purchase.reference())).value().items().stream()
            .filter(order -> order.reference().filter(purchase.reference()::equals).isPresent())
            .toList();
    return found.isEmpty()
        ? new Finding.Absent("no order has the reference " + purchase.reference())
        : new Finding.Done(placed(found), "found by the reference " + purchase.reference());
  }

  /** Exactly one order with these goods, which nobody else has claimed. */
  private Finding byContent(
      OrderBook book,
      Provider provider,
      IntentId intent,
      Purchase purchase,
      Outcome.Unknown unknown,
      OrderRules rules) {
    Instant from = unknown.since().minus(SKEW);
    Instant to = unknown.since().plus(rules.settleWindow()).plus(SKEW);
    List<Order> alike = new ArrayList<>();
    for (int page = 1; page <= MOST_PAGES; page++) {
      var orders = book.orders(OrderQuery.between(from, to, new PageRequest(page, PAGE))).value();
      orders.items().stream()
          .filter(order -> isAlike(purchase, order))
          .filter(order -> !isAnothers(provider, order, intent))
          .forEach(alike::add);
      if (!orders.hasNext()) {
        return content(provider, intent, purchase, alike);
      }
    }
    return new Finding.Unclear("too many orders around that time to be sure");
  }

  private Finding content(
      Provider provider, IntentId intent, Purchase purchase, List<Order> alike) {
    if (hasTwin(provider, intent, purchase)) {
      return new Finding.Unclear("another unknown order wants the same goods; a person must look");
    }
    return switch (alike.size()) {
      case 0 -> new Finding.Absent("no recent order has these goods");
      case 1 -> new Finding.Done(placed(alike), "the only recent order with these goods");
      default ->
          new Finding.Unclear(alike.size() + " recent orders have these goods; a person must look");
    };
  }

  private boolean isAnothers(Provider provider, Order order, IntentId intent) {
    return journal
        .order(provider.name(), order.id())
        .flatMap(known -> known.intent())
        .filter(id -> !id.equals(intent))
        .isPresent();
  }

  private boolean hasTwin(Provider provider, IntentId intent, Purchase purchase) {
    return journal.intents(Optional.of(Intent.State.UNKNOWN), Optional.empty(), 500).stream()
        .filter(other -> !other.id().equals(intent))
        .flatMap(other -> other.latest().stream())
        .filter(other -> other.isUnknown() && other.provider().equals(provider.name()))
        .anyMatch(
            other ->
                other.task() instanceof Task.Place place
                    && agree(place.purchase().lines(), purchase.lines()));
  }

  private static boolean isAlike(Purchase purchase, Order order) {
    return agree(purchase.lines(), order.lines().stream().map(OrderedLine::line).toList());
  }

  private static boolean agree(List<OrderLine> wanted, List<OrderLine> found) {
    List<OrderLine> left = new ArrayList<>(found);
    for (OrderLine line : wanted) {
      Optional<OrderLine> same = left.stream().filter(line::agrees).findFirst();
      if (same.isEmpty()) {
        return false;
      }
      left.remove(same.get());
    }
    return left.isEmpty();
  }

  private static List<Placed> placed(List<Order> orders) {
    return orders.stream().map(Search::placed).toList();
  }

  private static Placed placed(Order order) {
    return new Placed(
        order.id(), Optional.of(order.amounts().total()), Optional.of(order.times().created()));
  }

  private static Finding states(
      OrderBook book, List<String> ids, Predicate<OrderStatus> done, String word) {
    List<Order> orders = ids.stream().map(id -> book.order(id).value()).toList();
    List<Order> changed = orders.stream().filter(order -> done.test(order.status())).toList();
    if (changed.size() == orders.size()) {
      return new Finding.Done(placed(changed), "the supplier says " + word);
    }
    if (changed.isEmpty()) {
      return new Finding.Absent("not " + word + " yet");
    }
    List<String> left = new ArrayList<>(ids);
    changed.forEach(order -> left.remove(order.id()));
    return new Finding.Partly(placed(changed), left, "%s are not %s".formatted(left, word));
  }

  private static boolean isPaid(OrderStatus status) {
    return Set.of(
            OrderStatus.PAID, OrderStatus.SHIPPED, OrderStatus.RECEIVED, OrderStatus.COMPLETED)
        .contains(status);
  }

  private static boolean isEnded(OrderStatus status) {
    return status == OrderStatus.CANCELLED || status == OrderStatus.CLOSED;
  }

  private static boolean isReceived(OrderStatus status) {
    return status == OrderStatus.RECEIVED || status == OrderStatus.COMPLETED;
  }
}
