package io.supercargo.http.push;

import java.time.Duration;

/**
 * How a supplier goes on with a message that nobody took.
 *
 * @param patience how long an answer may take
 * @param pause between two tries
 * @param most tries after the first
 */
public record Retries(Duration patience, Duration pause, int most) {
  /** Xport and PandaPon say so, and they pass on the others' messages. */
  public static final Retries FIVE_HALF_HOURS =
      new Retries(Duration.ofSeconds(1), Duration.ofMinutes(30), 5);

  /** 1688 resends usually three times; how long it waits is not told. */
  public static final Retries THREE = new Retries(Duration.ofSeconds(3), Duration.ofMinutes(5), 3);
}
