package io.supercargo.domain.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Something that happened and has no number yet.
 *
 * @param occurredAt when it was learned, in microseconds; suppliers tell late
 * @param test whether it is a sample that nothing stands behind
 */
public record Happening(EventType type, Instant occurredAt, boolean test, Matter matter) {
  public Happening {
    occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
  }

  public static Happening of(EventType type, Instant occurredAt, Matter matter) {
    return new Happening(type, occurredAt, false, matter);
  }

  /** The same as a sample. */
  public Happening asTest() {
    return new Happening(type, occurredAt, true, matter);
  }
}
