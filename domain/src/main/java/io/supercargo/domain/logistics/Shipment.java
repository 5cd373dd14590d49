package io.supercargo.domain.logistics;

import io.supercargo.domain.InvalidValue;
import java.util.List;
import java.util.Optional;

/**
 * A parcel of an order on its way through the seller's country.
 *
 * @param id the supplier's
 * @param orderId the supplier's
 * @param waybill the carrier's number
 * @param nativeStatus the supplier's own word
 * @param contents empty where the supplier does not tell what is inside
 * @param events the oldest first
 */
public record Shipment(
    String id,
    String orderId,
    Optional<String> waybill,
    Optional<Carrier> carrier,
    TrackingStatus status,
    String nativeStatus,
    List<Content> contents,
    List<TrackingEvent> events) {
  public Shipment {
    InvalidValue.requireText("shipmentId", id);
    InvalidValue.requireText("orderId", orderId);
    contents = List.copyOf(contents);
    events = List.copyOf(events);
  }

  /** The same with what its carrier tells. */
  public Shipment with(List<TrackingEvent> told) {
    return new Shipment(id, orderId, waybill, carrier, status, nativeStatus, contents, told);
  }

  /** The same with other contents. */
  public Shipment containing(List<Content> inside) {
    return new Shipment(id, orderId, waybill, carrier, status, nativeStatus, inside, events);
  }

  /** How a parcel stands of which nobody tells more than what happened to it. */
  public static TrackingStatus lastOf(List<TrackingEvent> told) {
    return told.isEmpty() ? TrackingStatus.ANNOUNCED : told.get(told.size() - 1).status();
  }

  /** The same, at another status. */
  public Shipment at(TrackingStatus now) {
    return new Shipment(id, orderId, waybill, carrier, now, nativeStatus, contents, events);
  }

  /**
   * Something inside.
   *
   * @param lineId the supplier's id of the line of the order
   */
  public record Content(Optional<String> lineId, String title, long quantity) {}
}
