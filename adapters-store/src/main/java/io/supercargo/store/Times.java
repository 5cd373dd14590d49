package io.supercargo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times in columns: UTC, in microseconds. */
final class Times {
  /**
   * The first of all days. H2 takes rows without a date for the earliest, and reads them all where
   * nothing is said of the beginning.
   */
  static final String FIRST = "timestamp with time zone '1970-01-01 00:00:00Z'";

  private Times() {}

  static OffsetDateTime column(Instant instant) {
    return OffsetDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
  }

  static @Nullable OffsetDateTime column(Optional<Instant> instant) {
    return instant.map(Times::column).orElse(null);
  }

  static Instant read(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
