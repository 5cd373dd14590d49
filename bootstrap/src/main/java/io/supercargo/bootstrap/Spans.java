package io.supercargo.bootstrap;

import io.supercargo.ports.provider.Settings;
import java.time.Duration;

/** Checks spans of time. */
final class Spans {
  private Spans() {}

  static void requireSome(Settings settings, String key, Duration found) {
    if (found.isZero() || found.isNegative()) {
      settings.problem(key, found + " (expected: a time longer than none)");
    }
  }
}
