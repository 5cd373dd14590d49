package io.supercargo.ports.store;

import io.supercargo.domain.access.AccessKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Keys in a map, by their ids, which sort by time. */
final class InMemoryKeyRing implements KeyRing {
  private final TreeMap<String, Kept> ring = new TreeMap<>();

  @Override
  public synchronized boolean add(Kept kept) {
    boolean free = named(kept.key().name()).isEmpty();
    if (free) {
      ring.put(kept.key().id(), kept);
    }
    return free;
  }

  @Override
  public synchronized Optional<Kept> find(String id) {
    return Optional.ofNullable(ring.get(id));
  }

  @Override
  public synchronized List<AccessKey> keys() {
    return ring.values().stream().map(Kept::key).toList();
  }

  @Override
  public synchronized Optional<AccessKey> named(String name) {
    return keys().stream()
        .filter(key -> key.name().equals(name) && key.dates().revoked().isEmpty())
        .findFirst();
  }

  @Override
  public synchronized boolean isEmpty() {
    return ring.isEmpty();
  }

  @Override
  public synchronized boolean revoke(String id, Instant at) {
    Optional<Kept> good = find(id).filter(kept -> kept.key().dates().revoked().isEmpty());
    good.ifPresent(kept -> ring.put(id, new Kept(kept.key().revoked(at), kept.digest())));
    return good.isPresent();
  }

  @Override
  public synchronized void used(String id, Instant at) {
    ring.computeIfPresent(
        id, (any, kept) -> new Kept(kept.key().used(Optional.of(at)), kept.digest()));
  }
}
