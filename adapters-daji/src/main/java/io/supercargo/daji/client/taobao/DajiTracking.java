package io.supercargo.daji.client.taobao;

import io.supercargo.daji.wire.taobao.TaobaoParameters;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.order.Order;
import io.supercargo.http.dialect.taobao.trade.LineParcels;
import io.supercargo.http.dialect.taobao.trade.PurchaseQueries;
import io.supercargo.http.dialect.taobao.trade.WirePurchase;
import io.supercargo.http.dialect.taobao.trade.WirePurchasePage;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.logistics.Tracking;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The parcels of an order at Taobao, as far as its lines tell of them. */
final class DajiTracking implements Tracking {
  private final DajiTrade trade;

  DajiTracking(DajiTrade trade) {
    this.trade = trade;
  }

  @Override
  public Reply<List<Shipment>> shipments(String orderId) {
    return trade
        .relay()
        .find(
            trade.api().orders(TaobaoParameters.write(PurchaseQueries.ofOrder(orderId))),
            WirePurchasePage.class,
            page -> read(page, orderId));
  }

  private List<Shipment> read(WirePurchasePage page, String orderId) {
    return Stream.ofNullable(page.purchaseOrders())
        .flatMap(List::stream)
        .filter(wire -> Objects.toString(wire.purchaseId(), "").equals(orderId))
        .findFirst()
        .map(this::read)
        .orElseThrow(
            () ->
                new SupplierFailure.NotFound(
                    Origin.of(trade.provider()), trade.provider() + " has no order " + orderId));
  }

  private List<Shipment> read(WirePurchase wire) {
    Order order = trade.purchases().order(wire);
    return LineParcels.read(order, wire);
  }
}
