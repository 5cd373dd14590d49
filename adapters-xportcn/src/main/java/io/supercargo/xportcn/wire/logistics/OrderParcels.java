package io.supercargo.xportcn.wire.logistics;

import io.supercargo.domain.logistics.Shipment;
import io.supercargo.http.dialect.logistics.Parcels;
import io.supercargo.http.dialect.logistics.Traces;
import java.util.List;

/** Parcels of orders of 1688, in both directions. */
public final class OrderParcels {
  private OrderParcels() {}

  public static Shipment read(String orderId, WireOrderParcel wire) {
    return wire.status() == null
        ? Traces.parcel(orderId, wire.trace())
        : Parcels.traced(Parcels.read(orderId, wire.parcel()), List.of(wire.trace()));
  }

  public static WireOrderParcel write(Shipment shipment) {
    return WireOrderParcel.of(Parcels.write(shipment), Traces.write(shipment));
  }
}
