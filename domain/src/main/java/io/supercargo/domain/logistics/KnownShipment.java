package io.supercargo.domain.logistics;

import io.supercargo.domain.order.KnownOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What we know of a parcel at a supplier.
 *
 * @param seen when its state was last read, in microseconds
 */
public record KnownShipment(String provider, Shipment shipment, Instant seen) {
  public KnownShipment {
    seen = seen.truncatedTo(ChronoUnit.MICROS);
  }

  /** That of the order, a colon, and the supplier's id of the parcel. */
  public String id() {
    return KnownOrder.id(provider, shipment.orderId()) + ":" + shipment.id();
  }

  /**
   * What is known when the same parcel is told once more, by whoever: it never goes back, and what
   * one left out the other may have told.
   */
  public KnownShipment joined(KnownShipment told) {
    boolean late = isLate(told);
    Shipment newer = late ? shipment : told.shipment;
    Shipment older = late ? told.shipment : shipment;
    Shipment joined =
        new Shipment(
            shipment.id(),
            shipment.orderId(),
            newer.waybill().or(older::waybill),
            newer.carrier().or(older::carrier),
            shipment.status().after(newer.status()),
            newer.nativeStatus(),
            newer.contents().isEmpty() ? older.contents() : newer.contents(),
            newer.events().isEmpty() ? older.events() : newer.events());
    return new KnownShipment(provider, joined, told.seen.isAfter(seen) ? told.seen : seen);
  }

  /** Whether there is nothing new in another look at it. */
  public boolean tells(KnownShipment other) {
    return shipment.equals(other.shipment);
  }

  /** Whoever knows less of what the carrier wrote, or stands where nothing leads, was before us. */
  private boolean isLate(KnownShipment told) {
    TrackingStatus other = told.shipment.status();
    if (!shipment.status().mayBecome(other)) {
      return true;
    }
    Optional<Instant> ours = last(shipment);
    Optional<Instant> theirs = last(told.shipment);
    return (ours.isPresent() && theirs.isPresent() && theirs.get().isBefore(ours.get()))
        || (shipment.status() == other && told.seen.isBefore(seen));
  }

  private static Optional<Instant> last(Shipment shipment) {
    List<TrackingEvent> events = shipment.events();
    return events.stream().map(TrackingEvent::at).max(Comparator.naturalOrder());
  }
}
