package io.supercargo.daji.gateway;

import io.supercargo.daji.wire.Buyings;
import io.supercargo.daji.wire.WireOrderKey;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.order.Order;
import io.supercargo.http.dialect.trade.SentParcels;
import io.supercargo.http.dialect.trade.WireTrade;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import java.util.List;
import java.util.Optional;

/** Orders with their parcels, which this wire tells nowhere else. */
record TrackedOrders(GatewayDesk desk) {
  Object order(GatewayClient client, WireOrderKey wire) {
    Provider provider = desk.provider(client).at(Marketplace.ALIBABA_1688);
    OrderBook book =
        provider
            .port(OrderBook.class)
            .orElseThrow(
                () ->
                    new SupplierFailure.Unsupported(
                        Origin.of(provider.name()),
                        Capability.ORDER_LOOKUP,
                        Optional.of(Marketplace.ALIBABA_1688),
                        List.of()));
    Order order = book.order(Buyings.order(wire.orderId())).value();
    WireTrade trade = Buyings.write(order);
    return order.times().shipped().isEmpty() ? trade : withParcels(provider, order, trade);
  }

  /** The order is told whether or not its parcels can be. */
  private static WireTrade withParcels(Provider provider, Order order, WireTrade trade) {
    try {
      List<Shipment> parcels =
          provider
              .port(Tracking.class)
              .map(tracking -> tracking.shipments(order.id()).value())
              .orElse(List.of());
      return parcels.isEmpty() ? trade : trade.sent(SentParcels.write(parcels));
    } catch (SupplierFailure nothingIsTold) {
      return trade;
    }
  }
}
