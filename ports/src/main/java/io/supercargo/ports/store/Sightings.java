package io.supercargo.ports.store;

import java.util.List;

/** When capabilities last worked, for longer than a process lives. Thread-safe. */
public interface Sightings {
  /** Forgets everything. */
  Sightings NONE =
      new Sightings() {
        @Override
        public List<Sighting> all() {
          return List.of();
        }

        @Override
        public void keep(List<Sighting> sightings) {}
      };

  /** The last of every provider, marketplace and capability, in no order. */
  List<Sighting> all();

  /** Keeps them in place of older ones; one that is older than what is kept is passed over. */
  void keep(List<Sighting> sightings);
}
