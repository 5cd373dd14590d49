package io.supercargo.web.console;

import io.supercargo.application.provider.LastHour.Minute;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** A minute of a provider in a table, from which its charts are drawn. */
record MinuteRow(String from, String asked, String failures, String usual, String slowest) {
  static MinuteRow of(Minute minute) {
    return new MinuteRow(
        minute.from().toString(),
        Long.toString(minute.asked()),
        Long.toString(minute.failures()),
        millis(minute.usual()),
        millis(minute.slowest()));
  }

  /** Embedded suppliers take less than one. */
  private static String millis(Duration time) {
    return BigDecimal.valueOf(time.toNanos(), 6).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
