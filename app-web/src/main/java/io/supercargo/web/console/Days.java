package io.supercargo.web.console;

import io.supercargo.domain.InvalidValue;
import io.supercargo.web.request.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The first and the last day of a span, in UTC, as forms send them. */
final class Days {
  private Days() {}

  /** When the first day begins. */
  static Optional<Instant> from(Fields fields) {
    return fields.text("from").map(text -> midnight("from", text, 0));
  }

  /** When the last day is over. */
  static Optional<Instant> to(Fields fields) {
    return fields.text("to").map(text -> midnight("to", text, 1));
  }

  private static Instant midnight(String name, String text, int daysLater) {
    try {
      return LocalDate.parse(text).plusDays(daysLater).atStartOfDay().toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException noDay) {
      throw new InvalidValue(name, text, "a day, e.g. 2026-11-21");
    }
  }
}
