package io.supercargo.http.event;

import io.supercargo.domain.event.Matter;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.KnownShipment;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.domain.order.KnownOrder;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * How a parcel stands.
 *
 * @param passed whether nobody saw the step that the event tells: it follows from a later one
 * @param last what its carrier told last
 */
record ShipmentNews(
    String shipmentId,
    String orderId,
    String provider,
    @Nullable String waybill,
    @Nullable CarrierNews carrier,
    String status,
    String nativeStatus,
    @Nullable Trace last,
    boolean passed,
    String seenAt) {
  static ShipmentNews of(Matter.OfShipment matter) {
    KnownShipment known = matter.known();
    Shipment shipment = known.shipment();
    return new ShipmentNews(
        known.id(),
        KnownOrder.id(known.provider(), shipment.orderId()),
        known.provider(),
        shipment.waybill().orElse(null),
        shipment.carrier().map(CarrierNews::of).orElse(null),
        shipment.status().code(),
        shipment.nativeStatus(),
        shipment.events().stream()
            .max(Comparator.comparing(TrackingEvent::at))
            .map(Trace::of)
            .orElse(null),
        matter.passed(),
        known.seen().toString());
  }

  /** Who carries it. */
  record CarrierNews(@Nullable String code, String name) {
    static CarrierNews of(Carrier carrier) {
      return new CarrierNews(carrier.code().orElse(null), carrier.name());
    }
  }

  /** Something that its carrier wrote. */
  record Trace(String at, String status, String text) {
    static Trace of(TrackingEvent event) {
      return new Trace(event.at().toString(), event.status().code(), event.text());
    }
  }
}
