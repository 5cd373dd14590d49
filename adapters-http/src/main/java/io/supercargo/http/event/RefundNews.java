package io.supercargo.http.event;

import io.supercargo.domain.aftersales.KnownRefund;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.event.Matter;
import io.supercargo.http.event.OrderNews.Price;
import org.jspecify.annotations.Nullable;

/**
 * How a refund stands.
 *
 * @param asked what the buyer asks for, freight included
 * @param agreed what goes back, once that is certain
 * @param passed whether nobody saw the step that the event tells: it follows from a later one
 */
record RefundNews(
    String refundId,
    String orderId,
    String provider,
    String kind,
    String status,
    String nativeStatus,
    Price asked,
    @Nullable Price agreed,
    @Nullable String refusal,
    boolean passed,
    String seenAt) {
  static RefundNews of(Matter.OfRefund matter) {
    KnownRefund known = matter.known();
    RefundCase refund = known.refund();
    return new RefundNews(
        known.id(),
        known.order(),
        known.provider(),
        refund.claim().kind().code(),
        refund.status().code(),
        refund.nativeStatus(),
        Price.of(refund.claim().asked().total()),
        refund.answer().agreed().map(RefundSum::total).map(Price::of).orElse(null),
        refund.answer().refusal().orElse(null),
        matter.passed(),
        known.seen().toString());
  }
}
