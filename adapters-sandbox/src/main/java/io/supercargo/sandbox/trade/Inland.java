package io.supercargo.sandbox.trade;

import io.supercargo.domain.logistics.DomesticParcel;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A parcel that brings goods of a consignment, as it is kept. */
record Inland(String waybill, @Nullable String carrier, @Nullable Long ready) {
  static Inland of(DomesticParcel parcel) {
    return new Inland(
        parcel.waybill(),
        parcel.carrier().orElse(null),
        parcel.ready().map(Instant::toEpochMilli).orElse(null));
  }

  DomesticParcel parcel() {
    return new DomesticParcel(
        waybill,
        Optional.ofNullable(carrier),
        Optional.ofNullable(ready).map(Instant::ofEpochMilli));
  }
}
