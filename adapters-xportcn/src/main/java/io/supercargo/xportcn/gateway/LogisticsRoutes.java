package io.supercargo.xportcn.gateway;

import io.javalin.http.Context;
import io.supercargo.http.dialect.logistics.Parcels;
import io.supercargo.http.dialect.taobao.trade.PurchaseDesk;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import io.supercargo.http.dialect.taobao.trade.StatusWords;
import io.supercargo.http.dialect.taobao.trade.TradeDesk;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.logistics.Carriers;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.logistics.OrderParcels;
import io.supercargo.xportcn.wire.trade.Buyings;
import io.supercargo.xportcn.wire.trade.WireOrderKey;
import org.jspecify.annotations.Nullable;

/** Parcels in one edition, and those who carry them. */
final class LogisticsRoutes {
  private static final String LINE = "subPurchaseOrderId";

  private final XportEdition edition;
  private final PurchaseDesk purchases;

  LogisticsRoutes(XportEdition edition, TradeDesk trade) {
    this.edition = edition;
    this.purchases = new PurchaseDesk(trade, StatusWords.NUMBERS);
  }

  void mount(OperationRoutes routes) {
    if (edition == XportEdition.KA) {
      routes.on(
          "orderLogistics",
          Tracking.class,
          WireOrderKey.class,
          (tracking, wire) -> parcels(tracking, wire.orderId()));
    } else {
      routes
          .on(
              "orderLogistics",
              Tracking.class,
              (tracking, call) -> parcels(tracking, Parameters.text(call, "orderId")))
          .on("taobaoLogisticsDetail", this::way);
    }
    routes.on("logisticsCompanies", Carriers.class, LogisticsRoutes::carriers);
  }

  private static Object parcels(Tracking tracking, @Nullable String orderId) {
    return tracking.shipments(Buyings.order(orderId)).value().stream()
        .map(OrderParcels::write)
        .toList();
  }

  private static Object carriers(Carriers carriers, Context call) {
    return carriers.carriers().value().stream().map(Parcels::write).toList();
  }

  private Object way(GatewayClient client, Context call) {
    return purchases.way(client, PurchaseIds.required(LINE, Parameters.text(call, LINE)));
  }
}
