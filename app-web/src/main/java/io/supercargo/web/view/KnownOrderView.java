package io.supercargo.web.view;

import io.supercargo.domain.order.KnownOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What we remember of an order. */
public record KnownOrderView(
    String id,
    String provider,
    String marketplace,
    String number,
    @Nullable String intentId,
    String status,
    String nativeStatus,
    @Nullable MoneyView total,
    Instant createdAt,
    Instant seenAt) {
  public static KnownOrderView of(KnownOrder order) {
    return new KnownOrderView(
        order.id(),
        order.provider(),
        order.marketplace().code(),
        order.orderId(),
        order.intent().map(Object::toString).orElse(null),
        order.status().code(),
        order.nativeStatus(),
        order.total().map(MoneyView::of).orElse(null),
        order.created(),
        order.seen());
  }
}
