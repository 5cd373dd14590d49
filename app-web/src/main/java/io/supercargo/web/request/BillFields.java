package io.supercargo.web.request;

import io.supercargo.domain.PageRequest;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.domain.payment.BillQuery.Basis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which bills are asked for, as callers write it. */
public final class BillFields {
  public static final List<String> NAMES = List.of("kind", "by", "from", "to", "order");

  private static final Duration A_MONTH = Duration.ofDays(30);

  private BillFields() {}

  /**
   * @param from a month before the end where nothing is told
   */
  public static BillQuery read(
      Fields fields, Optional<Instant> from, Instant to, PageRequest page) {
    return new BillQuery(
        fields.text("kind").map(Bill.Kind::of).orElse(Bill.Kind.PURCHASE),
        new BillQuery.Span(
            fields.text("by").map(Basis::of).orElse(Basis.BOOKED),
            from.orElseGet(() -> to.minus(A_MONTH)),
            to),
        fields.text("order").map(BillFields::number),
        page);
  }

  /** As lists write orders, or as suppliers number orders and lines. */
  private static String number(String order) {
    return order.contains(":") ? KnownOrder.split(order)[1] : order;
  }
}
