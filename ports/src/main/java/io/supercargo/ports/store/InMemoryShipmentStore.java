package io.supercargo.ports.store;

import static java.util.Comparator.comparing;

import io.supercargo.domain.event.ShipmentEvents;
import io.supercargo.domain.logistics.KnownShipment;
import io.supercargo.domain.order.KnownOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Parcels in a map. */
final class InMemoryShipmentStore implements ShipmentStore {
  private final TreeMap<String, KnownShipment> shipments = new TreeMap<>();
  private final EventLog log;

  InMemoryShipmentStore(EventLog log) {
    this.log = log;
  }

  @Override
  public synchronized Optional<KnownShipment> shipment(String provider, String orderId, String id) {
    return Optional.ofNullable(shipments.get(KnownOrder.id(provider, orderId) + ":" + id));
  }

  @Override
  public synchronized List<KnownShipment> shipments(String provider, String orderId) {
    return shipments.values().stream()
        .filter(it -> it.provider().equals(provider) && it.shipment().orderId().equals(orderId))
        .toList();
  }

  @Override
  public synchronized List<KnownShipment> underWay(Instant seenBefore, int most) {
    return shipments.values().stream()
        .filter(it -> !it.shipment().status().isFinal() && it.seen().isBefore(seenBefore))
        .sorted(comparing(KnownShipment::seen).thenComparing(KnownShipment::id))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized void save(List<KnownShipment> seen) {
    seen.stream().sorted(comparing(KnownShipment::id)).forEach(this::save);
  }

  private void save(KnownShipment told) {
    Optional<KnownShipment> before = Optional.ofNullable(shipments.get(told.id()));
    KnownShipment after = before.map(it -> it.joined(told)).orElse(told);
    shipments.put(after.id(), after);
    log.append(ShipmentEvents.between(before, after));
  }
}
