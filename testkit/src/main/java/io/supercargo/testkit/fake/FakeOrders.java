package io.supercargo.testkit.fake;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.Purchase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What was ordered of the fake market. Its stock does not go down; each order is a second younger
 * than the one before, whatever time it is. Thread-safe.
 */
final class FakeOrders {
  private static final long FIRST = 2_400_000_000_000_000_000L;
  private static final long STEP = 1_000;
  private static final Instant OPENING = Instant.parse("2026-11-20T08:00:00Z");

  private final Counter counter;
  private final Map<String, Order> orders = new LinkedHashMap<>();

  FakeOrders(Counter counter) {
    this.counter = counter;
  }

  Counter counter() {
    return counter;
  }

  synchronized Order add(Purchase purchase, FakeQuote quote) {
    long number = FIRST + STEP * orders.size();
    Order order = quote.order(number, purchase, OPENING.plusSeconds(orders.size()));
    orders.put(order.id(), order);
    return order;
  }

  synchronized Order order(String id) {
    return Optional.ofNullable(orders.get(id)).orElseThrow(() -> counter.notFound("order " + id));
  }

  synchronized List<Order> newestFirst() {
    List<Order> all = new ArrayList<>(orders.values());
    Collections.reverse(all);
    return all;
  }

  /** Lets an order go on, if it stands as it must for that. */
  synchronized Order move(String id, OrderStatus from, UnaryOperator<Order> on) {
    Order order = order(id);
    if (order.status() != from) {
      throw counter.invalid(
          "orderId",
          "order %s is %s (expected: %s)".formatted(id, order.nativeStatus(), word(from)));
    }
    Order moved = on.apply(order);
    orders.put(id, moved);
    return moved;
  }

  /** The order at a later status; the hour of it is one after the order was made. */
  static Order at(Order order, OrderStatus status, Optional<String> closeReason) {
    Optional<Instant> then = Optional.of(order.times().created().plus(Duration.ofHours(1)));
    Order.Times times = order.times();
    return new Order(
        order.id(),
        status,
        word(status),
        order.seller(),
        order.lines(),
        order.amounts(),
        order.address(),
        switch (status) {
          case PAID ->
              new Order.Times(
                  times.created(), then, times.shipped(), times.received(), times.ended());
          case SHIPPED ->
              new Order.Times(times.created(), times.paid(), then, times.received(), times.ended());
          case RECEIVED ->
              new Order.Times(times.created(), times.paid(), times.shipped(), then, times.ended());
          default ->
              new Order.Times(
                  times.created(), times.paid(), times.shipped(), times.received(), then);
        },
        order.reference(),
        closeReason,
        order.notes());
  }

  /** As 1688 calls it. */
  static String word(OrderStatus status) {
    return switch (status) {
      case AWAITING_PAYMENT -> "waitbuyerpay";
      case PAID -> "waitsellersend";
      case SHIPPED -> "waitbuyerreceive";
      case RECEIVED -> "confirm_goods";
      case COMPLETED -> "success";
      case CANCELLED -> "cancel";
      case CLOSED -> "terminated";
      case OTHER -> throw new InvalidValue("status", status, "one that 1688 has a word for");
    };
  }
}
