package io.supercargo.domain.aftersales;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.PageRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * Which refunds are asked for, the newest first; all that is given must hold.
 *
 * @param orderId the supplier's
 * @param opened when it was asked for
 * @param changed when anything last happened
 */
public record RefundQuery(
    Optional<String> orderId,
    Optional<RefundStatus> status,
    Optional<Span> opened,
    Optional<Span> changed,
    PageRequest page) {
  public static RefundQuery all(PageRequest page) {
    return new RefundQuery(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), page);
  }

  public static RefundQuery ofOrder(String orderId, PageRequest page) {
    return new RefundQuery(
        Optional.of(orderId), Optional.empty(), Optional.empty(), Optional.empty(), page);
  }

  /** The same of one order alone. */
  public RefundQuery ofOrder(String only) {
    return new RefundQuery(Optional.of(only), status, opened, changed, page);
  }

  /** The same of another page. */
  public RefundQuery page(PageRequest other) {
    return new RefundQuery(orderId, status, opened, changed, other);
  }

  /** Whether a refund is one of those, as far as it tells. */
  public boolean holds(RefundCase refund) {
    return orderId.map(refund.orderId()::equals).orElse(true)
        && status.map(refund.status()::equals).orElse(true)
        && opened.map(span -> span.holds(refund.times().opened())).orElse(true)
        && changed
            .map(span -> span.holds(refund.times().changed().orElse(refund.times().opened())))
            .orElse(true);
  }

  /**
   * A span of time.
   *
   * @param from included
   * @param to left out
   */
  public record Span(Instant from, Instant to) {
    public Span {
      if (!from.isBefore(to)) {
        throw new InvalidValue("from", from, "before " + to);
      }
    }

    boolean holds(Instant at) {
      return !at.isBefore(from) && at.isBefore(to);
    }
  }
}
