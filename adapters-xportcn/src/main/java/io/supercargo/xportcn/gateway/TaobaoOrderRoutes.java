package io.supercargo.xportcn.gateway;

import com.fasterxml.jackson.databind.ObjectReader;
import io.javalin.http.Context;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Cancellation.Reason;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.taobao.trade.BuyableProducts;
import io.supercargo.http.dialect.taobao.trade.CancelWords;
import io.supercargo.http.dialect.taobao.trade.PurchaseDesk;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import io.supercargo.http.dialect.taobao.trade.Receivers;
import io.supercargo.http.dialect.taobao.trade.StatusWords;
import io.supercargo.http.dialect.taobao.trade.TradeDesk;
import io.supercargo.http.dialect.taobao.trade.WirePurchaseQuery;
import io.supercargo.http.dialect.trade.References;
import io.supercargo.http.gateway.BrokenBody;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.xportcn.wire.BatchCheck;
import io.supercargo.xportcn.wire.TaobaoItems;
import io.supercargo.xportcn.wire.TaobaoLists;
import io.supercargo.xportcn.wire.WireBatchQuery;
import io.supercargo.xportcn.wire.WireItemIdQuery;
import io.supercargo.xportcn.wire.WirePurchaseCancel;
import io.supercargo.xportcn.wire.WireTaobaoOrder;
import io.supercargo.xportcn.wire.WireTaobaoOrderId;
import io.supercargo.xportcn.wire.WireTaobaoPayment;
import io.supercargo.xportcn.wire.WireTaobaoRender;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.XportJson;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Taobao's orders in one edition. */
final class TaobaoOrderRoutes {
  private static final Origin GATEWAY = Origin.of("xportcn gateway");

  private final TaobaoItems items;
  private final TradeDesk trade;
  private final PurchaseDesk desk;
  private final MapIds mapIds;
  private final ObjectReader json;

  TaobaoOrderRoutes(XportEdition edition, TradeDesk trade, MapIds mapIds) {
    this.items = new TaobaoItems(edition);
    this.trade = trade;
    this.desk = new PurchaseDesk(trade, StatusWords.NUMBERS);
    this.mapIds = mapIds;
    this.json = XportJson.answers(edition).reader();
  }

  void mount(OperationRoutes routes) {
    on(routes, "taobaoProductBatchCheck", WireBatchQuery.class, this::names);
    on(routes, "kaTaobaoProductDetail", WireItemIdQuery.class, this::detail);
    on(routes, "taobaoOrderRender", WireTaobaoRender.class, this::render);
    on(routes, "taobaoOrderCreate", WireTaobaoOrder.class, this::create);
    on(routes, "taobaoOrderCancel", WireTaobaoOrderId.class, this::cancel);
    on(routes, "taobaoOrderPay", WireTaobaoPayment.class, this::pay);
    routes.on("taobaoOrderDetail", this::order);
    on(routes, "kaTaobaoOrderRender", WireTaobaoRender.class, this::render);
    on(routes, "kaTaobaoOrderCreate", WireTaobaoOrder.class, this::create);
    on(routes, "kaTaobaoOrderList", WirePurchaseQuery.class, desk::orders);
    if (items.edition() == XportEdition.V1) {
      mountShared(routes);
    }
    if (items.dialect().isOpaque()) {
      on(routes, "taobaoOrderListByPage", WirePurchaseQuery.class, desk::orders);
    } else {
      routes.on("taobaoOrderListByPage", this::listed);
    }
  }

  /** KA has these under the same paths. */
  private void mountShared(OperationRoutes routes) {
    for (String version : List.of("", "V2")) {
      on(routes, "purchaseOrderRender" + version, WireTaobaoRender.class, this::render);
      on(routes, "purchaseOrderCreate" + version, WireTaobaoOrder.class, this::create);
    }
    on(routes, "purchaseOrderCancel", WirePurchaseCancel.class, this::cancelPurchase);
    on(routes, "purchaseOrderPage", WirePurchaseQuery.class, desk::orders);
    on(routes, "purchaseOrderPay", WireTaobaoPayment.class, this::pay);
  }

  private <Q> void on(
      OperationRoutes routes,
      String name,
      Class<Q> type,
      BiFunction<GatewayClient, Q, Object> answer) {
    routes.on(name, (client, call) -> answer.apply(client, read(call, type)));
  }

  /** What is looked up here is what orders name later. */
  private Object names(GatewayClient client, WireBatchQuery wire) {
    return BatchCheck.answer(items, BatchCheck.read(wire), id -> named(client, id));
  }

  /** KA tells there what orders name, and nowhere else. */
  private Object detail(GatewayClient client, WireItemIdQuery wire) {
    ProductId id = items.asked(TaobaoProductRoutes.text(wire));
    return items.print(
        named(client, id)
            .orElseThrow(() -> new SupplierFailure.NotFound(GATEWAY, "no product " + id)));
  }

  private Optional<Product> named(GatewayClient client, ProductId id) {
    try {
      Product product =
          trade
              .port(client, ProductCatalog.class, Capability.PRODUCT_DETAIL)
              .product(mapIds.resolve(id), Audience.reading(Language.ZH))
              .value();
      return Optional.of(
          trade
              .provider(client)
              .port(BuyableItems.class)
              .map(port -> trade.book(client).note(port.item(product.id()).value()))
              .map(item -> BuyableProducts.with(item, product))
              .orElse(product));
    } catch (SupplierFailure.NotFound nothing) {
      return Optional.empty();
    }
  }

  private Object render(GatewayClient client, WireTaobaoRender wire) {
    return desk.render(
        client, "orderLineList", wire.orderLineList(), Receivers.readText(null, wire.receiver()));
  }

  /** Who names no order of the buyer's may order the same again. */
  private Object create(GatewayClient client, WireTaobaoOrder wire) {
    return desk.create(
        client,
        new PurchaseDesk.Asked(
            References.read("sellerOrderNumber", wire.sellerOrderNumber()).value(),
            "orderLineList",
            wire.orderLineList(),
            Receivers.readText(null, wire.receiver()),
            null,
            false));
  }

  private Object cancel(GatewayClient client, WireTaobaoOrderId wire) {
    String id = PurchaseIds.required("orderId", wire.orderId());
    desk.cancel(client, new Cancellation(id, Reason.BUYER, Optional.empty()));
    return true;
  }

  private Object cancelPurchase(GatewayClient client, WirePurchaseCancel wire) {
    String id = PurchaseIds.required("purchaseId", wire.purchaseId());
    desk.cancel(client, CancelWords.read(id, wire.cancelReason(), wire.cancelRemark()));
    return true;
  }

  private Object pay(GatewayClient client, WireTaobaoPayment wire) {
    return desk.pay(client, PurchaseIds.read("purchaseOrderIdList", wire.purchaseOrderIdList()));
  }

  private Object order(GatewayClient client, Context call) {
    return desk.order(client, PurchaseIds.required("orderId", Parameters.text(call, "orderId")));
  }

  private Object listed(GatewayClient client, Context call) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String name : List.of("status", "sortType", "outerPurchaseId", "purchaseIds")) {
      Optional.ofNullable(Parameters.text(call, name)).ifPresent(told -> query.put(name, told));
    }
    for (String name : List.of("pageNo", "pageSize", "modifyTimeStart", "modifyTimeEnd")) {
      Optional.ofNullable(Parameters.whole(call, name)).ifPresent(told -> query.put(name, told));
    }
    return desk.orders(client, TaobaoLists.read(query));
  }

  private <Q> Q read(Context call, Class<Q> type) {
    try {
      return json.forType(type).readValue(call.bodyAsBytes());
    } catch (IOException broken) {
      throw new SupplierFailure.Invalid(GATEWAY, Optional.empty(), BrokenBody.words(broken));
    }
  }
}
