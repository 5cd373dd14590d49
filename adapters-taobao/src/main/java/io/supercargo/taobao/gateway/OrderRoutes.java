package io.supercargo.taobao.gateway;

import io.supercargo.http.dialect.taobao.trade.PurchaseDesk;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import io.supercargo.http.dialect.taobao.trade.Receivers;
import io.supercargo.http.dialect.taobao.trade.StatusWords;
import io.supercargo.http.dialect.taobao.trade.TradeDesk;
import io.supercargo.http.dialect.taobao.trade.WirePurchaseQuery;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.taobao.wire.WireCreateQuery;
import io.supercargo.taobao.wire.WireLineRef;
import io.supercargo.taobao.wire.WireRenderQuery;

/** Orders: what they would cost, placed, found. */
final class OrderRoutes {
  private final PurchaseDesk desk;

  OrderRoutes(TradeDesk desk) {
    this.desk = new PurchaseDesk(desk, StatusWords.WORDS);
  }

  void mount(OperationRoutes routes) {
    Question.on(routes, "purchaseOrderRender", Shape.WRAPPED, WireRenderQuery.class, this::render);
    Question.on(routes, "purchaseOrderCreate", Shape.FLAT, WireCreateQuery.class, this::create);
    Question.on(routes, "purchaseOrdersQuery", Shape.FLAT, WirePurchaseQuery.class, desk::orders);
    Question.on(routes, "logisticsDetailGet", Shape.WRAPPED, WireLineRef.class, this::way);
  }

  private Object render(GatewayClient client, WireRenderQuery wire) {
    return desk.render(
        client,
        "render_item_List",
        wire.renderItemList(),
        Receivers.readText(wire.warehouseAddress(), wire.receiverAddress()));
  }

  private Object way(GatewayClient client, WireLineRef wire) {
    return desk.way(
        client, PurchaseIds.required("purchase_order_line_id", wire.purchaseOrderLineId()));
  }

  private Object create(GatewayClient client, WireCreateQuery wire) {
    return desk.create(
        client,
        new PurchaseDesk.Asked(
            PurchaseIds.required("outer_purchase_id", wire.outerPurchaseId()),
            "order_line_list",
            wire.orderLineList(),
            Receivers.readText(wire.warehouseAddressInfo(), wire.receiver()),
            wire.orderRemark(),
            Boolean.TRUE.equals(wire.supportPartialSuccess())));
  }
}
