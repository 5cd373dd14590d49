package io.supercargo.ports.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One call to a supplier, as it went over the line, with secrets and people's data masked.
 *
 * @param id unique, sorts by time
 * @param requestId the caller's request that led to it
 * @param operation the wire operation, where it is known
 * @param received empty when no answer came
 * @param failure why it failed, where it did
 */
public record CallRecord(
    String id,
    Instant at,
    Duration took,
    String provider,
    Optional<String> operation,
    Optional<String> requestId,
    Sent sent,
    Optional<Received> received,
    Optional<String> failure) {

  /** What left. */
  public record Sent(String method, String url, String headers, String body) {}

  /** What came back. */
  public record Received(int status, String headers, String body) {}
}
