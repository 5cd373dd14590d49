package io.supercargo.ports.store;

import io.supercargo.domain.logistics.Dossier;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Consignments in a map, by their ids, which sort by time. */
final class InMemoryDossiers implements Dossiers {
  private final TreeMap<String, Dossier> dossiers = new TreeMap<>();

  @Override
  public synchronized boolean add(Dossier dossier) {
    boolean free = byKey(dossier.key()).isEmpty();
    if (free) {
      dossiers.put(dossier.id(), dossier);
    }
    return free;
  }

  @Override
  public synchronized void replace(Dossier later) {
    dossiers.replace(later.id(), later);
  }

  @Override
  public synchronized boolean settle(Dossier later) {
    boolean open = dossier(later.id()).filter(Dossier::isUnknown).isPresent();
    if (open) {
      replace(later);
    }
    return open;
  }

  @Override
  public synchronized Optional<Dossier> dossier(String id) {
    return Optional.ofNullable(dossiers.get(id));
  }

  @Override
  public synchronized Optional<Dossier> byKey(String key) {
    return dossiers.values().stream().filter(kept -> kept.key().equals(key)).findFirst();
  }

  @Override
  public synchronized List<Dossier> newest(
      Optional<String> provider, Optional<String> after, int most) {
    return dossiers.descendingMap().values().stream()
        .filter(kept -> provider.map(kept.provider()::equals).orElse(true))
        .filter(kept -> after.map(last -> kept.id().compareTo(last) < 0).orElse(true))
        .limit(most)
        .toList();
  }
}
