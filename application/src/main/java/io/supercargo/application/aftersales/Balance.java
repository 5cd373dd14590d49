package io.supercargo.application.aftersales;

import io.supercargo.domain.Money;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The bills of an order held against what we know of it.
 *
 * @param orderId the supplier's
 * @param known empty for an order that we have never seen
 * @param billed what the supplier took for it
 * @param refunded what the supplier gave back
 * @param agreed what its completed refunds come to
 */
public record Balance(
    String provider,
    String orderId,
    Optional<KnownOrder> known,
    Money billed,
    Money refunded,
    Money agreed) {
  private static final Set<OrderStatus> PAID =
      EnumSet.of(
          OrderStatus.PAID,
          OrderStatus.SHIPPED,
          OrderStatus.RECEIVED,
          OrderStatus.COMPLETED,
          OrderStatus.CLOSED);

  /** What comes of it. */
  public enum Verdict {
    BALANCED,
    /** It is paid, as we know it, and nothing was booked. */
    UNBILLED,
    /** Less was booked than it costs. */
    UNDERBILLED,
    /** More was booked than it costs. */
    OVERBILLED,
    /** Less was given back than was agreed. */
    REFUND_MISSING,
    /** More was given back than any refund explains. */
    REFUND_UNEXPLAINED,
    /** Nobody here knows the order. */
    UNKNOWN_ORDER;

    /** The name that users read, e.g. {@code refund-missing}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What it should have cost as far as we know; empty where we do not. */
  public Optional<Money> due() {
    return known.flatMap(
        order -> PAID.contains(order.status()) ? order.total() : Optional.of(Money.fen(0)));
  }

  public Verdict verdict() {
    Optional<Money> due = due();
    if (due.isEmpty()) {
      return Verdict.UNKNOWN_ORDER;
    }
    int bill = billed.compareTo(due.get());
    if (bill != 0) {
      return bill > 0
          ? Verdict.OVERBILLED
          : billed.compareTo(Money.fen(0)) == 0 ? Verdict.UNBILLED : Verdict.UNDERBILLED;
    }
    return back();
  }

  /** An order that its seller closed unasked is given back whole without any refund. */
  private Verdict back() {
    int back = refunded.compareTo(agreed);
    if (back == 0) {
      return Verdict.BALANCED;
    }
    boolean closed =
        known.filter(order -> order.status() == OrderStatus.CLOSED).isPresent()
            && refunded.compareTo(billed) == 0;
    if (back > 0) {
      return closed ? Verdict.BALANCED : Verdict.REFUND_UNEXPLAINED;
    }
    return Verdict.REFUND_MISSING;
  }
}
