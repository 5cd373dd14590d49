package io.supercargo.sandbox.trade;

import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.logistics.Carrier;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A parcel on its way back, as it is kept. */
record Way(
    @Nullable String carrierCode,
    String carrier,
    String waybill,
    @Nullable String phone,
    @Nullable String note,
    List<String> pictures) {
  static Way of(ReturnShipment shipment, Carrier carrier) {
    return new Way(
        carrier.code().orElse(null),
        carrier.name(),
        shipment.waybill(),
        shipment.phone().orElse(null),
        shipment.note().orElse(null),
        shipment.pictures().stream().map(URI::toString).toList());
  }

  ReturnShipment shipment() {
    return new ReturnShipment(
        new Carrier(Optional.ofNullable(carrierCode), carrier),
        waybill,
        Optional.ofNullable(phone),
        Optional.ofNullable(note),
        pictures.stream().map(URI::create).toList());
  }
}
