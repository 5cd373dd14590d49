package io.supercargo.ports.store;

import io.supercargo.domain.access.AuditEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who changed what, and when. Thread-safe; several nodes may share one. What a killed process noted
 * is there; the last moments may be lost when the machine loses power.
 */
public interface AuditTrail {
  void note(AuditEntry entry);

  /** The newest first. */
  List<AuditEntry> entries(Query query);

  /**
   * Forgets what is older.
   *
   * @return how many
   */
  int sweep(Instant before);

  /**
   * Which are wanted.
   *
   * @param who the label of an actor, e.g. {@code key:shop}; empty for all
   * @param before an id; only older ones
   * @param most 1 or more
   */
  record Query(Optional<String> who, Optional<String> before, int most) {}

  /** A trail that is gone when the process ends. */
  static AuditTrail inMemory() {
    return new InMemoryAuditTrail();
  }
}
