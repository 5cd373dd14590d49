package io.supercargo.ports.store;

import io.supercargo.domain.logistics.KnownShipment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Parcels as they were last seen. Thread-safe; several nodes may share one. */
public interface ShipmentStore {
  Optional<KnownShipment> shipment(String provider, String orderId, String id);

  /** The parcels of an order, by their ids. */
  List<KnownShipment> shipments(String provider, String orderId);

  /**
   * Those that may still go on, the longest unseen first.
   *
   * @param seenBefore leaves out what was seen at that time or later
   */
  List<KnownShipment> underWay(Instant seenBefore, int most);

  /**
   * Keeps parcels, {@link KnownShipment#joined} with what is known, and writes down what happened,
   * all in one transaction.
   */
  void save(List<KnownShipment> shipments);

  /** A store that forgets when the process ends. */
  static ShipmentStore inMemory(EventLog log) {
    return new InMemoryShipmentStore(log);
  }
}
