package io.supercargo.xportcn.gateway;

import io.javalin.router.JavalinDefaultRoutingApi;
import io.supercargo.http.dialect.taobao.trade.TradeDesk;
import io.supercargo.http.gateway.Counter;
import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.http.push.PushWriter;
import io.supercargo.xportcn.wire.Dialect;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.XportJson;
import io.supercargo.xportcn.wire.XportOperations;
import io.supercargo.xportcn.wire.trade.TradeDialect;
import java.util.List;
import java.util.Optional;

/** All editions below both brands' addresses. */
public final class XportGateway implements Gateway {
  private static final List<String> ADDRESSES =
      List.of(
          "/gateways/xportcn",
          "/gateways/xportcn/api",
          "/gateways/pandapon",
          "/gateways/pandapon/api");

  private final GatewayDesk desk;
  private final Doorkeeper door;
  private final XportEnvelopes envelopes;
  private final MapIds mapIds;
  private final XportPushes pushes;

  public XportGateway(XportGatewayConfig config, GatewayDesk desk, XportEnvelopes envelopes) {
    this.desk = desk;
    this.door = new Doorkeeper(config, desk);
    this.envelopes = envelopes;
    this.mapIds = MapIds.of(config.developerId());
    this.pushes = new XportPushes(config.pushEdition());
  }

  @Override
  public Optional<PushWriter> pushes() {
    return Optional.of(pushes);
  }

  /** KA and v1 share the paths to all marketplaces but 1688. */
  @Override
  public void mount(JavalinDefaultRoutingApi routes) {
    TradeDesk trade = new TradeDesk(desk);
    for (XportEdition edition : XportEdition.values()) {
      OperationRoutes operations = operations(routes, edition);
      new ProductRoutes(edition, mapIds).mount(operations);
      new DiscoveryRoutes(edition, mapIds).mount(operations);
      new AccountRoutes(edition, mapIds).mount(operations);
      new OrderRoutes(orders(Dialect.of1688(edition))).mount(operations);
      new CartRoutes(orders(Dialect.of1688(edition)), desk).mount(operations);
      new TaobaoSearchRoutes(edition, mapIds).mount(operations);
      new TaobaoProductRoutes(edition, mapIds).mount(operations);
      new TaobaoOrderRoutes(edition, trade, mapIds).mount(operations);
      TaobaoPaperRoutes.mount(operations);
      new LogisticsRoutes(edition, trade).mount(operations);
      WarehouseRoutes.mount(operations, edition);
      RefundRoutes.mount(operations);
      if (edition != XportEdition.KA) {
        new TaobaoRefundRoutes(trade).mount(operations);
      }
      new TaobaoCartRoutes(edition, trade, mapIds).mount(operations);
    }
    OperationRoutes shared = operations(routes, XportEdition.V1);
    new ProductAnswers(Dialect.POIZON, mapIds)
        .mount(shared, "poizonKeywordSearch", "poizonProductDetail");
    new ProductAnswers(Dialect.INTERNATIONAL, mapIds)
        .mount(shared, "intlProductList", "intlProductDetailGet");
    new OrderRoutes(orders(Dialect.of1688(XportEdition.KA))).mountMajor(shared);
    new OrderRoutes(orders(Dialect.POIZON)).mountPoizon(shared);
    new OrderRoutes(orders(Dialect.INTERNATIONAL)).mountInternational(shared);
    shared.refuseOthers();
  }

  private OrderAnswers orders(Dialect dialect) {
    TradeDialect written =
        dialect.isOpaque()
            ? new TradeDialect(dialect, mapIds.goods(dialect.marketplace()))
            : new TradeDialect(dialect);
    return new OrderAnswers(written, mapIds);
  }

  private OperationRoutes operations(JavalinDefaultRoutingApi routes, XportEdition edition) {
    return new OperationRoutes(
        routes,
        ADDRESSES,
        XportOperations.of(edition),
        new Counter(desk, door::admit, envelopes, XportJson.answers(edition)));
  }
}
