package io.supercargo.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}, in seconds or as a date; anything else is passed over. */
final class RetryAfter {
  /** Who names a later time is asked again before it; it may have been a slip. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private RetryAfter() {}

  static Instant atMost(Instant until, Instant now) {
    Instant latest = now.plus(LONGEST);
    return until.isAfter(latest) ? latest : until;
  }

  static Optional<Instant> read(@Nullable String header, Instant now) {
    return told(header, now).map(until -> atMost(until, now));
  }

  /** The time that is named, however late. */
  static Optional<Instant> told(@Nullable String header, Instant now) {
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
