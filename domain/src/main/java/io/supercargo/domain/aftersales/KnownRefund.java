package io.supercargo.domain.aftersales;

import io.supercargo.domain.order.KnownOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What we know of a refund at a supplier.
 *
 * @param seen when its state was last read, in microseconds
 */
public record KnownRefund(String provider, RefundCase refund, Instant seen) {
  public KnownRefund {
    seen = seen.truncatedTo(ChronoUnit.MICROS);
  }

  /** Written {@code provider:number}, unique among the refunds of all suppliers. */
  public String id() {
    return KnownOrder.id(provider, refund.id());
  }

  /** The {@link KnownOrder#id} of its order. */
  public String order() {
    return KnownOrder.id(provider, refund.orderId());
  }

  /**
   * What is known when the same refund is told once more, by whoever: an end is never left, an
   * older look changes nothing, and a word that is not known moves nothing.
   */
  public KnownRefund joined(KnownRefund told) {
    Instant later = told.seen.isAfter(seen) ? told.seen : seen;
    RefundCase newer = told.refund;
    if (told.seen.isBefore(seen)
        || newer.status() == RefundStatus.OTHER
        || !refund.mayBecome(newer)) {
      return new KnownRefund(provider, refund, later);
    }
    boolean untold = newer.messages().isEmpty();
    return new KnownRefund(provider, untold ? newer.with(refund.messages()) : newer, later);
  }
}
