package io.supercargo.application.order;

import java.time.Instant;
import java.util.Locale;

/**
 * Something in the life of an order.
 *
 * @param id of the event, the message or the call
 * @param text what it was, in a few words
 */
public record LifeStep(Instant at, Kind kind, String id, String text) {
  /** Whose doing it was. */
  public enum Kind {
    /** We learned something. */
    EVENT,
    /** The supplier told us something. */
    PUSH,
    /** We asked the supplier something, or told it to do something. */
    CALL;

    /** The name that users read, e.g. {@code event}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
