package io.supercargo.ports.store;

import io.supercargo.domain.access.AuditEntry;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/** Entries in a map, by their ids, which sort by time. */
final class InMemoryAuditTrail implements AuditTrail {
  private final TreeMap<String, AuditEntry> trail = new TreeMap<>();

  @Override
  public synchronized void note(AuditEntry entry) {
    trail.put(entry.id(), entry);
  }

  @Override
  public synchronized List<AuditEntry> entries(Query query) {
    return trail.descendingMap().values().stream()
        .filter(entry -> query.who().map(entry.actor().label()::equals).orElse(true))
        .filter(entry -> query.before().map(last -> entry.id().compareTo(last) < 0).orElse(true))
        .limit(query.most())
        .toList();
  }

  @Override
  public synchronized int sweep(Instant before) {
    int size = trail.size();
    trail.values().removeIf(entry -> entry.at().isBefore(before));
    return size - trail.size();
  }
}
