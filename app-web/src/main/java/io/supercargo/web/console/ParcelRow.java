package io.supercargo.web.console;

import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.domain.order.KnownOrder;

/** A parcel in a list, with the last that was told of it. */
record ParcelRow(
    String number, String carrier, String status, String order, String href, String told) {
  static ParcelRow of(KnownOrder order, Shipment parcel) {
    return new ParcelRow(
        parcel.waybill().orElse(parcel.id()),
        parcel.carrier().map(Carrier::name).orElse(""),
        parcel.status().code(),
        order.orderId(),
        OrderPage.link(order.id()).toString(),
        parcel.events().stream().reduce((any, later) -> later).map(TrackingEvent::text).orElse(""));
  }
}
