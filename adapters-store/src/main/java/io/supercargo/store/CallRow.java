package io.supercargo.store;

import io.supercargo.ports.store.CallRecord;
import io.supercargo.ports.store.CallRecord.Received;
import io.supercargo.ports.store.CallRecord.Sent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call as a row: times in microseconds, long texts cut. */
final class CallRow {
  static final String COLUMNS =
      "id, called_at, took_nanos, provider, operation, request_id, method, url, sent_headers,"
          + " sent_body, status, received_headers, received_body, failure";

  private static final int LONGEST = 64 * 1024;

  private CallRow() {}

  /** In the order of the columns. */
  static @Nullable Object[] values(CallRecord call) {
    Sent sent = call.sent();
    Received received = call.received().orElse(null);
    return new @Nullable Object[] {
      call.id(),
      Times.column(call.at()),
      call.took().toNanos(),
      call.provider(),
      call.operation().orElse(null),
      call.requestId().orElse(null),
      sent.method(),
      cut(sent.url()),
      cut(sent.headers()),
      cut(sent.body()),
      received == null ? null : received.status(),
      received == null ? null : cut(received.headers()),
      received == null ? null : cut(received.body()),
      call.failure().map(CallRow::cut).orElse(null)
    };
  }

  static CallRecord read(ResultSet row) throws SQLException {
    return new CallRecord(
        row.getString("id"),
        Times.read(row, "called_at"),
        Duration.ofNanos(row.getLong("took_nanos")),
        row.getString("provider"),
        Optional.ofNullable(row.getString("operation")),
        Optional.ofNullable(row.getString("request_id")),
        new Sent(
            row.getString("method"),
            row.getString("url"),
            row.getString("sent_headers"),
            row.getString("sent_body")),
        received(row),
        Optional.ofNullable(row.getString("failure")));
  }

  private static Optional<Received> received(ResultSet row) throws SQLException {
    int status = row.getInt("status");
    if (row.wasNull()) {
      return Optional.empty();
    }
    return Optional.of(
        new Received(status, row.getString("received_headers"), row.getString("received_body")));
  }

  /** The text, or its first 64 K characters and how many there were; no character is halved. */
  static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return "%s… [cut: %s characters in all]".formatted(text.substring(0, end), text.length());
  }
}
