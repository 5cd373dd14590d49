package io.supercargo.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a delivery that was not taken is tried again: the example schedule of Standard Webhooks. */
public final class RetrySchedule {
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  /** A pause is made longer by up to a tenth, so that many do not come back at one moment. */
  private static final int JITTER_PARTS = 10;

  private static final Duration LONGEST = Duration.ofHours(24);

  private RetrySchedule() {}

  /**
   * @param failed how many tries of this round have failed, from 1
   * @param chance a random number, whatever its sign
   * @param wished when the other side wants to be asked again, which is heard within a day
   * @return empty when it is given up
   */
  public static Optional<Instant> next(
      int failed, Instant now, long chance, Optional<Instant> wished) {
    if (failed > PAUSES.size()) {
      return Optional.empty();
    }
    long pause = PAUSES.get(failed - 1).toMillis();
    Instant planned = now.plusMillis(pause + Math.floorMod(chance, pause / JITTER_PARTS + 1));
    return Optional.of(
        wished.map(it -> bounded(it, now)).filter(planned::isBefore).orElse(planned));
  }

  private static Instant bounded(Instant wished, Instant now) {
    Instant latest = now.plus(LONGEST);
    return wished.isAfter(latest) ? latest : wished;
  }
}
