package io.supercargo.domain.access;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that was changed, or that somebody tried to change. Holds no content: that is where it
 * belongs, and the request's name leads there.
 *
 * @param id sorts by time
 * @param action method and path, e.g. {@code POST /api/v1/orders}
 * @param subject what it was done to, where the path does not say
 * @param status how it was answered
 */
public record AuditEntry(
    String id,
    Instant at,
    Actor actor,
    String action,
    Optional<String> subject,
    int status,
    String requestId) {
  /** Whether it was done, or at least begun. */
  public boolean isDone() {
    return status < 400;
  }
}
