package io.supercargo.bootstrap;

import io.supercargo.ports.provider.Settings;
import io.supercargo.store.CallLogLimits;
import java.time.Duration;

/**
 * Section {@code call-log}: how much of what was said to suppliers is kept.
 *
 * @param maxCalls 0 keeps none
 */
public record CallLogSettings(int maxCalls, Duration maxAge) {
  private static final int MOST = 1_000_000;

  CallLogLimits limits() {
    return new CallLogLimits(CallLogLimits.USUAL.waiting(), Math.max(1, maxCalls), maxAge);
  }

  static CallLogSettings read(Settings settings) {
    CallLogSettings log =
        new CallLogSettings(
            settings.number("max-calls", CallLogLimits.USUAL.count(), 0, MOST),
            settings.duration("max-age", CallLogLimits.USUAL.age()));
    if (log.maxAge.isZero() || log.maxAge.isNegative()) {
      settings.problem("max-age", log.maxAge + " (expected: a time longer than none)");
    }
    settings.noteUnknown();
    return log;
  }
}
