package io.supercargo.domain.event;

import io.supercargo.domain.InvalidValue;
import java.time.Instant;
import java.util.Optional;

/**
 * Names an event, e.g. {@code ev_01jd5k0g80000}. Ids sort as the events were written down, as
 * numbers and as texts, and roughly by time: whoever has read up to one has missed none before it.
 */
public record EventId(long number) implements Comparable<EventId> {
  private static final String PREFIX = "ev_";
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 13;
  private static final int BITS = 5;

  /** So many events of one millisecond have room before the numbers run ahead of the clock. */
  private static final int BITS_BELOW_A_MILLISECOND = 16;

  public EventId {
    if (number < 0) {
      throw new InvalidValue("event", number, ">= 0");
    }
  }

  /** The next one, later than the last whatever the clock says. */
  public static EventId next(Optional<EventId> last, Instant now) {
    long byClock = now.toEpochMilli() << BITS_BELOW_A_MILLISECOND;
    return new EventId(Math.max(byClock, last.map(it -> it.number + 1).orElse(0L)));
  }

  public static EventId parse(String text) {
    if (!text.matches("ev_[0-9a-hjkmnp-tv-z]{" + LENGTH + "}") || text.charAt(3) > '7') {
      throw new InvalidValue("event", text, "an event's id, e.g. ev_01jd5k0g80000");
    }
    long number = 0;
    for (int i = PREFIX.length(); i < text.length(); i++) {
      number = (number << BITS) + DIGITS.indexOf(text.charAt(i));
    }
    return new EventId(number);
  }

  @Override
  public int compareTo(EventId other) {
    return Long.compare(number, other.number);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(PREFIX);
    for (int shift = BITS * (LENGTH - 1); shift >= 0; shift -= BITS) {
      text.append(DIGITS.charAt((int) (number >>> shift) & 31));
    }
    return text.toString();
  }
}
