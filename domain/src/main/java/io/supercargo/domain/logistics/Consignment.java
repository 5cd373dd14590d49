package io.supercargo.domain.logistics;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import java.util.List;
import java.util.Optional;

/**
 * Goods on their way abroad: booked, gathered in a warehouse, handed over, delivered.
 *
 * @param id the supplier's
 * @param nativeStatus the supplier's own word
 * @param parcels that bring the goods to the warehouse
 * @param weightGrams as it was weighed for the way
 * @param trackingNumber of who takes it abroad
 * @param events the oldest first
 */
public record Consignment(
    String id,
    ConsignmentStatus status,
    String nativeStatus,
    Booking booking,
    List<DomesticParcel> parcels,
    Optional<Long> weightGrams,
    Optional<Money> freight,
    Optional<String> trackingNumber,
    List<TrackingEvent> events) {
  public Consignment {
    InvalidValue.requireText("consignmentId", id);
    parcels = List.copyOf(parcels);
    events = List.copyOf(events);
  }

  /** One that was just made, of which no more is known. */
  public static Consignment made(String id, Booking booking) {
    return new Consignment(
        id,
        ConsignmentStatus.CREATED,
        "",
        booking,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The same with the parcels that bring its goods. */
  public Consignment brought(List<DomesticParcel> by) {
    return new Consignment(
        id, status, nativeStatus, booking, by, weightGrams, freight, trackingNumber, events);
  }
}
