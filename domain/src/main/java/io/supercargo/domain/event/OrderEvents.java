package io.supercargo.domain.event;

import static io.supercargo.domain.order.OrderStatus.AWAITING_PAYMENT;
import static io.supercargo.domain.order.OrderStatus.CANCELLED;
import static io.supercargo.domain.order.OrderStatus.CLOSED;
import static io.supercargo.domain.order.OrderStatus.COMPLETED;
import static io.supercargo.domain.order.OrderStatus.PAID;
import static io.supercargo.domain.order.OrderStatus.RECEIVED;
import static io.supercargo.domain.order.OrderStatus.SHIPPED;

import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happened to an order between two looks at it. */
public final class OrderEvents {
  private static final List<OrderStatus> WAY =
      List.of(AWAITING_PAYMENT, PAID, SHIPPED, RECEIVED, COMPLETED);

  private OrderEvents() {}

  /**
   * The events of a change, in their order, those included that nobody saw happen. Over all changes
   * of an order each event comes once at most, because an order never goes back.
   *
   * @param before what was known; empty when nothing was
   */
  public static List<Happening> between(Optional<KnownOrder> before, KnownOrder after) {
    List<Happening> events = new ArrayList<>();
    int first = before.map(it -> place(it.status()) + 1).orElse(0);
    for (OrderStatus step : WAY.subList(first, Math.max(first, place(after.status()) + 1))) {
      events.add(event(type(step), after, step != after.status()));
    }
    boolean isNew = before.filter(it -> it.status() == after.status()).isEmpty();
    if (isNew && (after.status() == CANCELLED || after.status() == CLOSED)) {
      events.add(event(type(after.status()), after, false));
    }
    return events;
  }

  /** How far along the way an order certainly came that stands so. */
  private static int place(OrderStatus status) {
    return switch (status) {
      case OTHER, AWAITING_PAYMENT, CANCELLED -> 0;
      case PAID, CLOSED -> 1;
      case SHIPPED -> 2;
      case RECEIVED -> 3;
      case COMPLETED -> 4;
    };
  }

  private static EventType type(OrderStatus step) {
    return switch (step) {
      case OTHER, AWAITING_PAYMENT -> EventType.ORDER_PLACED;
      case PAID -> EventType.ORDER_PAID;
      case SHIPPED -> EventType.ORDER_SHIPPED;
      case RECEIVED -> EventType.ORDER_DELIVERED;
      case COMPLETED -> EventType.ORDER_COMPLETED;
      case CANCELLED -> EventType.ORDER_CANCELLED;
      case CLOSED -> EventType.ORDER_CLOSED;
    };
  }

  private static Happening event(EventType type, KnownOrder after, boolean passed) {
    return Happening.of(type, after.seen(), new Matter.OfOrder(after, passed));
  }
}
