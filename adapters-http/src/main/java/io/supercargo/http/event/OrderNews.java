package io.supercargo.http.event;

import io.supercargo.domain.Money;
import io.supercargo.domain.event.Matter;
import io.supercargo.domain.order.KnownOrder;
import org.jspecify.annotations.Nullable;

/**
 * How an order stands.
 *
 * @param passed whether nobody saw the step that the event tells: it follows from a later one
 */
record OrderNews(
    String orderId,
    String provider,
    String marketplace,
    String number,
    @Nullable String intentId,
    String status,
    String nativeStatus,
    @Nullable Price total,
    boolean passed,
    String seenAt) {
  static OrderNews of(Matter.OfOrder matter) {
    KnownOrder order = matter.known();
    return new OrderNews(
        order.id(),
        order.provider(),
        order.marketplace().code(),
        order.orderId(),
        order.intent().map(Object::toString).orElse(null),
        order.status().code(),
        order.nativeStatus(),
        order.total().map(Price::of).orElse(null),
        matter.passed(),
        order.seen().toString());
  }

  /** Money as others read it. */
  record Price(String amount, String currency) {
    static Price of(Money money) {
      return new Price(money.display(), money.currency().getCurrencyCode());
    }
  }
}
