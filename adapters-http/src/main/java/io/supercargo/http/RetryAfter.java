package io.supercargo.http;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}, in seconds or as a date; anything else is passed over. */
final class RetryAfter {
  private RetryAfter() {}

  static Optional<Instant> read(@Nullable String header, Instant now) {
    if (header == null) {
      return Optional.empty();
    }
    if (header.matches("[0-9]{1,9}")) {
      return Optional.of(now.plusSeconds(Long.parseLong(header)));
    }
    try {
      return Optional.of(
          ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }
}
