package io.supercargo.ports.store;

import io.supercargo.domain.logistics.Dossier;
import java.util.List;
import java.util.Optional;

/** Consignments that were asked for. Thread-safe. */
public interface Dossiers {
  /** Whether its key was free; if not, nothing is kept. It is on disk when this returns. */
  boolean add(Dossier dossier);

  /** Keeps what became of it. */
  void replace(Dossier later);

  /** Keeps what became of one that is unknown; false, and nothing is kept, for another. */
  boolean settle(Dossier later);

  Optional<Dossier> dossier(String id);

  Optional<Dossier> byKey(String key);

  /**
   * The newest first.
   *
   * @param after the id of the last that was seen
   */
  List<Dossier> newest(Optional<String> provider, Optional<String> after, int most);

  /** A store that forgets when the process ends. */
  static Dossiers inMemory() {
    return new InMemoryDossiers();
  }
}
