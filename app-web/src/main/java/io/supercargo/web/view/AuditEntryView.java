package io.supercargo.web.view;

import io.supercargo.domain.access.AuditEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was changed, or that somebody tried to change.
 *
 * @param who key, person, machine or stranger, and the name where there is one, e.g. {@code
 *     key:shop}
 * @param outcome done or refused
 */
public record AuditEntryView(
    String id,
    Instant at,
    String who,
    String address,
    String action,
    @Nullable String subject,
    int status,
    String outcome,
    String requestId) {
  public static AuditEntryView of(AuditEntry entry) {
    return new AuditEntryView(
        entry.id(),
        entry.at(),
        entry.actor().label(),
        entry.actor().address(),
        entry.action(),
        entry.subject().orElse(null),
        entry.status(),
        entry.isDone() ? "done" : "refused",
        entry.requestId());
  }
}
