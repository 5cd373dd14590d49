package io.supercargo.domain.access;

import java.time.Duration;
import java.time.Instant;

/**
 * The time that a person is let in for after saying a password. It ends when nothing was asked for
 * a while, and in any case after some days.
 *
 * @param digest of what the browser shows
 * @param seen when anything was last asked, to the minute
 */
public record Session(String digest, String user, Instant created, Instant seen) {
  public static final Duration IDLE = Duration.ofHours(12);
  public static final Duration LONGEST = Duration.ofDays(7);

  public boolean isOver(Instant now) {
    return !seen.plus(IDLE).isAfter(now) || !created.plus(LONGEST).isAfter(now);
  }
}
