package io.supercargo.web.console;

import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingEvent;
import java.util.List;

/** A parcel on the page of its order; what nobody told is empty. */
record ParcelSheet(
    String number, String carrier, String status, String nativeStatus, List<Event> events) {
  /** Something that happened to it. */
  record Event(String at, String status, String text) {
    static Event of(TrackingEvent event) {
      return new Event(Moment.text(event.at()), event.status().code(), event.text());
    }
  }

  static ParcelSheet of(Shipment shipment) {
    return new ParcelSheet(
        shipment.waybill().orElse(shipment.id()),
        shipment.carrier().map(Carrier::name).orElse(""),
        shipment.status().code(),
        shipment.nativeStatus(),
        shipment.events().stream().map(Event::of).toList());
  }
}
