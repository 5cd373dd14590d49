package io.supercargo.daji.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.supercargo.daji.wire.taobao.Bunker;
import io.supercargo.daji.wire.taobao.Orders;
import io.supercargo.daji.wire.taobao.TaobaoParameters;
import io.supercargo.daji.wire.taobao.WireCancelQuery;
import io.supercargo.daji.wire.taobao.WireCreateQuery;
import io.supercargo.daji.wire.taobao.WirePayQuery;
import io.supercargo.daji.wire.taobao.WireRenderQuery;
import io.supercargo.daji.wire.taobao.WireVerdict;
import io.supercargo.domain.Capability;
import io.supercargo.http.WireJson;
import io.supercargo.http.dialect.taobao.trade.PurchaseDesk;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import io.supercargo.http.dialect.taobao.trade.StatusWords;
import io.supercargo.http.dialect.taobao.trade.TradeDesk;
import io.supercargo.http.dialect.taobao.trade.WirePurchaseQuery;
import io.supercargo.http.gateway.BrokenBody;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.provider.GatewayClient;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;

/** Orders of the Taobao/Tmall tab. What the platform refuses is told in its own envelope. */
final class TaobaoOrderRoutes {
  private static final Origin GATEWAY = Origin.of("daji gateway");
  private static final ObjectMapper JSON = WireJson.answers();

  private final TradeDesk trade;
  private final PurchaseDesk desk;

  TaobaoOrderRoutes(TradeDesk trade) {
    this.trade = trade;
    this.desk = new PurchaseDesk(trade, StatusWords.WORDS);
  }

  void mount(OperationRoutes routes) {
    routes.on("taobaoBunker", this::bunker);
    on(routes, "taobaoOrderPreview", WireRenderQuery.class, this::render);
    on(routes, "taobaoOrderCreate", WireCreateQuery.class, this::create);
    on(routes, "taobaoOrderCancel", WireCancelQuery.class, this::cancel);
    on(routes, "taobaoOrderPay", WirePayQuery.class, this::pay);
    routes.on("taobaoOrderGet", this::orders);
  }

  private static <Q> void on(
      OperationRoutes routes,
      String name,
      Class<Q> type,
      BiFunction<GatewayClient, Q, Object> answer) {
    routes.on(name, (client, call) -> relayed(client, read(call, type), answer));
  }

  private static <Q> Object relayed(
      GatewayClient client, Q query, BiFunction<GatewayClient, Q, Object> answer) {
    try {
      return answer.apply(client, query);
    } catch (SupplierFailure.OutOfStock none) {
      return WireVerdict.refusal(requestId(), "ItemOutOfStock", none.getMessage());
    }
  }

  /** What is looked up here is what orders name later. */
  private Object bunker(GatewayClient client, Context call) {
    BuyableItems items = trade.port(client, BuyableItems.class, Capability.ITEM_LOOKUP);
    return Bunker.write(
        trade.book(client).note(items.item(Bunker.asked(CallParameters.of(call))).value()));
  }

  private Object render(GatewayClient client, WireRenderQuery wire) {
    return desk.render(
        client,
        "render_item_List",
        wire.renderItemList(),
        Orders.address(wire.warehouseAddress(), wire.receiverAddress()));
  }

  private Object create(GatewayClient client, WireCreateQuery wire) {
    return desk.create(
        client,
        new PurchaseDesk.Asked(
            PurchaseIds.required("thirdOrderId", wire.thirdOrderId()),
            "order_line_list",
            wire.orderLineList(),
            Orders.address(wire.warehouseAddressInfo(), wire.receiver()),
            wire.orderRemark(),
            Boolean.TRUE.equals(wire.supportPartialSuccess())));
  }

  private Object cancel(GatewayClient client, WireCancelQuery wire) {
    desk.cancel(client, Orders.cancellation(wire));
    return WireVerdict.success(requestId());
  }

  private Object pay(GatewayClient client, WirePayQuery wire) {
    return desk.pay(client, PurchaseIds.read(wire.purchaseOrderIdList()));
  }

  private Object orders(GatewayClient client, Context call) {
    return TaobaoParameters.read(
        CallParameters.of(call),
        WirePurchaseQuery.class,
        wire -> (Object) desk.tracked(client, wire));
  }

  private static <Q> Q read(Context call, Class<Q> type) {
    try {
      return JSON.readValue(call.bodyAsBytes(), type);
    } catch (IOException broken) {
      throw new SupplierFailure.Invalid(GATEWAY, Optional.empty(), BrokenBody.words(broken));
    }
  }

  private static String requestId() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
