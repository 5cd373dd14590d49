package io.supercargo.domain.payment;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.Reference;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a supplier has booked: money that it took for an order, or gave back.
 *
 * @param amount more than nothing, whichever way it went
 * @param notes what else the supplier says, by its own names; never read
 */
public record Bill(
    Kind kind, Subject subject, Money amount, Booking booking, Map<String, String> notes) {
  public Bill {
    notes = Map.copyOf(notes);
  }

  /** Which way the money went. */
  public enum Kind {
    PURCHASE,
    REFUND;

    /** The name that users read, e.g. {@code purchase}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String code) {
      for (Kind kind : values()) {
        if (kind.code().equals(code)) {
          return kind;
        }
      }
      throw new InvalidValue("kind", code, "purchase or refund");
    }
  }

  /**
   * What it was for.
   *
   * @param orderId the supplier's
   * @param lineId where lines are booked one by one
   * @param reference ours, where the supplier kept it
   */
  public record Subject(String orderId, Optional<String> lineId, Optional<Reference> reference) {
    public Subject {
      InvalidValue.requireText("orderId", orderId);
    }
  }

  /**
   * How it was booked.
   *
   * @param at when the money went
   * @param ordered when the order was made, where told
   * @param channel through which it went, in the supplier's words
   * @param number what the channel calls it
   */
  public record Booking(
      Instant at, Optional<Instant> ordered, Optional<String> channel, Optional<String> number) {}
}
