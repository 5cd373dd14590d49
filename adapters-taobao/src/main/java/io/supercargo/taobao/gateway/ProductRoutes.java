package io.supercargo.taobao.gateway;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.taobao.DetailPrinter;
import io.supercargo.http.dialect.taobao.Goods;
import io.supercargo.http.dialect.taobao.ProductPrinter;
import io.supercargo.http.dialect.taobao.Spus;
import io.supercargo.http.dialect.taobao.TaobaoIds;
import io.supercargo.http.dialect.taobao.TaobaoWire;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.taobao.wire.DetailQueries;
import io.supercargo.taobao.wire.WireDetailQuery;
import io.supercargo.taobao.wire.WireMpId;
import io.supercargo.taobao.wire.WirePromotions;
import java.util.List;
import java.util.function.BiFunction;

/** Products one by one and several at once, translations, and distribution ids. */
final class ProductRoutes {
  private static final Audience CHINESE = Audience.reading(Language.ZH);
  private static final ProductPrinter PRODUCTS = new ProductPrinter(TaobaoWire.GLOBAL);

  private final Distribution distribution;

  ProductRoutes(Distribution distribution) {
    this.distribution = distribution;
  }

  void mount(OperationRoutes routes) {
    routes.on("trafficItemGet", ProductCatalog.class, ProductRoutes::item);
    on(routes, "productGet", Shape.FLAT, (by, wire) -> PRODUCTS.product(bought(by, wire)));
    on(routes, "productTranslate", Shape.WRAPPED, this::translation);
    on(routes, "productDetailsQuery", Shape.FLAT, this::several);
    on(routes, "itemGet", Shape.FLAT, (by, wire) -> Spus.write(bought(by, wire).offer()));
    on(routes, "mpIdGet", Shape.FLAT, this::mpId);
    on(routes, "promotionQuery", Shape.FLAT, this::promotions);
  }

  private static void on(
      OperationRoutes routes,
      String name,
      Shape shape,
      BiFunction<GatewayClient, WireDetailQuery, Object> answer) {
    routes.on(
        name,
        (client, call) ->
            Question.of(call)
                .answer(shape, WireDetailQuery.class, wire -> answer.apply(client, wire)));
  }

  private static Object item(ProductCatalog catalog, Context call) {
    return Question.of(call)
        .answer(
            Shape.SEARCH,
            WireDetailQuery.class,
            wire -> {
              Audience audience = DetailQueries.audience(wire);
              return new DetailPrinter(TaobaoWire.GLOBAL, audience.language())
                  .detail(catalog.product(DetailQueries.item(wire), audience).value());
            });
  }

  private Product bought(GatewayClient client, WireDetailQuery wire) {
    return distribution.product(client, DetailQueries.product(wire));
  }

  private Object translation(GatewayClient client, WireDetailQuery wire) {
    Audience audience = DetailQueries.audience(wire);
    ProductId id = distribution.item(client, "itemId", wire.itemId());
    Product product = distribution.catalog(client).product(id, audience).value();
    return new DetailPrinter(TaobaoWire.GLOBAL, audience.language()).translation(product);
  }

  private Object several(GatewayClient client, WireDetailQuery wire) {
    List<ProductId> ids =
        DetailQueries.several(wire).stream()
            .map(id -> distribution.item(client, "items", id.value()))
            .toList();
    return Goods.write(distribution.products(client, ids));
  }

  private Object mpId(GatewayClient client, WireDetailQuery wire) {
    return new WireMpId(TaobaoIds.mpId(bought(client, wire).offer()));
  }

  private Object promotions(GatewayClient client, WireDetailQuery wire) {
    ProductId id = distribution.item(client, "param", wire.param());
    Product product = distribution.catalog(client).product(id, CHINESE).value();
    return new WirePromotions(
        requireNonNullElse(PRODUCTS.product(product).promotionDisplays(), List.of()));
  }
}
