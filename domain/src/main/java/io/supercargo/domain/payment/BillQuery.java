package io.supercargo.domain.payment;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.PageRequest;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Which bills are asked for, newest first.
 *
 * @param order the supplier's number of an order or of a line; empty for all
 */
public record BillQuery(Bill.Kind kind, Span span, Optional<String> order, PageRequest page) {
  public BillQuery {
    if (kind == Bill.Kind.REFUND && span.basis() == Basis.ORDERED) {
      throw new InvalidValue("by", Basis.ORDERED.code(), "booked, for refunds");
    }
  }

  /** What the span of time is about. */
  public enum Basis {
    /** When the order was made. */
    ORDERED,
    /** When the money went. */
    BOOKED;

    /** The name that users read, e.g. {@code booked}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Basis of(String code) {
      for (Basis basis : values()) {
        if (basis.code().equals(code)) {
          return basis;
        }
      }
      throw new InvalidValue("by", code, "ordered or booked");
    }
  }

  /**
   * A span of time.
   *
   * @param from included
   * @param to left out
   */
  public record Span(Basis basis, Instant from, Instant to) {
    public Span {
      if (!from.isBefore(to)) {
        throw new InvalidValue("from", from, "before " + to);
      }
    }

    /** Whether a bill falls into it; one that does not tell when it was ordered may do. */
    public boolean holds(Bill bill) {
      Instant told =
          basis == Basis.BOOKED
              ? bill.booking().at()
              : bill.booking().ordered().orElse(bill.booking().at());
      return !told.isBefore(from) && told.isBefore(to);
    }
  }

  /** The same of another page. */
  public BillQuery page(PageRequest other) {
    return new BillQuery(kind, span, order, other);
  }
}
