package io.supercargo.web.view;

import io.supercargo.application.order.TrackOrder;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.domain.order.KnownOrder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parcel of an order. */
public record ShipmentView(
    String id,
    String orderId,
    String number,
    @Nullable String waybill,
    @Nullable CarrierView carrier,
    String status,
    String nativeStatus,
    List<Content> contents,
    List<Event> events) {

  public static ShipmentView of(String provider, Shipment shipment) {
    return new ShipmentView(
        TrackOrder.id(provider, shipment),
        KnownOrder.id(provider, shipment.orderId()),
        shipment.id(),
        shipment.waybill().orElse(null),
        shipment.carrier().map(CarrierView::of).orElse(null),
        shipment.status().code(),
        shipment.nativeStatus(),
        shipment.contents().stream().map(Content::of).toList(),
        shipment.events().stream().map(Event::of).toList());
  }

  /** Something inside. */
  public record Content(@Nullable String lineId, String title, long quantity) {
    static Content of(Shipment.Content content) {
      return new Content(content.lineId().orElse(null), content.title(), content.quantity());
    }
  }

  /** Something that happened to it. */
  public record Event(Instant at, String status, String text) {
    static Event of(TrackingEvent event) {
      return new Event(event.at(), event.status().code(), event.text());
    }
  }
}
