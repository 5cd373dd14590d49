package io.supercargo.store;

import io.supercargo.domain.InvalidValue;
import java.time.Duration;

/**
 * How much the call log holds.
 *
 * @param waiting calls that may wait to be written; what comes on top is lost. Waiting calls keep
 *     whole bodies in memory, and a longer queue would not be written any faster
 * @param count calls that are kept, the newest
 * @param age how long they are kept
 */
public record CallLogLimits(int waiting, int count, Duration age) {
  public static final CallLogLimits USUAL = new CallLogLimits(1_024, 10_000, Duration.ofDays(7));

  public CallLogLimits {
    requirePositive("waiting", waiting);
    requirePositive("count", count);
    if (age.isNegative() || age.isZero()) {
      throw new InvalidValue("age", age, "a time longer than none");
    }
  }

  private static void requirePositive(String field, int number) {
    if (number < 1) {
      throw new InvalidValue(field, number, ">= 1");
    }
  }
}
