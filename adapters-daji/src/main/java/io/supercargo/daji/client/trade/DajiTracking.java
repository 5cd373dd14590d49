package io.supercargo.daji.client.trade;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.daji.wire.Buyings;
import io.supercargo.daji.wire.WireOrderKey;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.http.dialect.trade.SentParcels;
import io.supercargo.ports.Reply;
import io.supercargo.ports.logistics.Tracking;
import java.util.List;

/** The parcels of an order, as far as the order tells of them. */
final class DajiTracking implements Tracking {
  private final DajiLine line;
  private final DajiOrderApi api;

  DajiTracking(DajiLine line, DajiOrderApi api) {
    this.line = line;
    this.api = api;
  }

  @Override
  public Reply<List<Shipment>> shipments(String orderId) {
    return line.find(
        api.order(new WireOrderKey(WireOrderKey.SITE, orderId)),
        wire -> SentParcels.read(Buyings.TRADES.read(wire), wire));
  }
}
