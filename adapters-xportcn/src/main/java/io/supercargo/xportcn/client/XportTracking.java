package io.supercargo.xportcn.client;

import io.supercargo.domain.logistics.Shipment;
import io.supercargo.http.Answer;
import io.supercargo.ports.Reply;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.logistics.OrderParcels;
import io.supercargo.xportcn.wire.logistics.WireOrderParcel;
import io.supercargo.xportcn.wire.trade.WireOrderKey;
import java.util.List;
import retrofit2.Call;

/** The parcels of an order of 1688. */
final class XportTracking implements Tracking {
  private final XportLine line;
  private final XportLogisticsApi api;

  XportTracking(XportLine line, XportLogisticsApi api) {
    this.line = line;
    this.api = api;
  }

  @Override
  public Reply<List<Shipment>> shipments(String orderId) {
    return line.readAll(
        asked(orderId),
        wire -> wire.stream().map(parcel -> OrderParcels.read(orderId, parcel)).toList());
  }

  private Call<Answer<WireEnvelope<List<WireOrderParcel>>>> asked(String orderId) {
    return line.edition() == XportEdition.KA
        ? api.parcels(new WireOrderKey(WireOrderKey.SITE, orderId))
        : api.parcelsByGet(orderId);
  }
}
