package io.supercargo.bootstrap;

import io.supercargo.ports.provider.Settings;
import java.time.Duration;

/**
 * Section {@code call-log}: how much of what was said to suppliers is kept.
 *
 * @param maxCalls 0 keeps none
 */
public record CallLogSettings(int maxCalls, Duration maxAge) {
  private static final int MOST = 1_000_000;

  static CallLogSettings read(Settings settings) {
    CallLogSettings log =
        new CallLogSettings(
            settings.number("max-calls", 10_000, 0, MOST),
            settings.duration("max-age", Duration.ofDays(7)));
    settings.noteUnknown();
    return log;
  }
}
