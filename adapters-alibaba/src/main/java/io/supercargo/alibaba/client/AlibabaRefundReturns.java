package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.WireRefundKey;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.http.dialect.aftersales.RefundCodes;
import io.supercargo.http.dialect.aftersales.Refunds;
import io.supercargo.http.dialect.aftersales.WireReturning;
import io.supercargo.http.dialect.logistics.Parcels;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundReturns;
import java.util.List;
import java.util.Map;

/** Goods that go back, and refunds that are taken back. */
final class AlibabaRefundReturns implements RefundReturns, RefundCancellations {
  private final AlibabaLine line;
  private final AlibabaRefundApi api;
  private final AlibabaLogisticsApi logistics;

  AlibabaRefundReturns(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaRefundApi.class);
    this.logistics = line.line().api(AlibabaLogisticsApi.class);
  }

  /** The same for every refund. */
  @Override
  public Reply<List<Carrier>> carriers(String refundId) {
    return line.read(
        logistics.carriersOfReturns(Map.of()), wire -> wire.stream().map(Parcels::read).toList());
  }

  @Override
  public Reply<Boolean> send(String refundId, ReturnShipment shipment) {
    WireReturning parcel = Asked.of(line.provider(), () -> Refunds.write(refundId, shipment));
    return line.tell(api.sendBack(parcel), RefundCodes.RETURNING);
  }

  @Override
  public Reply<Boolean> cancel(String refundId) {
    return line.tell(api.cancel(WireRefundKey.of(refundId)), RefundCodes.RETURNING);
  }
}
