package io.supercargo.taobao.gateway;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Product;
import io.supercargo.http.dialect.taobao.DetailPrinter;
import io.supercargo.http.dialect.taobao.Goods;
import io.supercargo.http.dialect.taobao.ProductPrinter;
import io.supercargo.http.dialect.taobao.Spus;
import io.supercargo.http.dialect.taobao.TaobaoIds;
import io.supercargo.http.dialect.taobao.TaobaoWire;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.taobao.wire.DetailQueries;
import io.supercargo.taobao.wire.WireDetailQuery;
import io.supercargo.taobao.wire.WireMpId;
import io.supercargo.taobao.wire.WirePromotions;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Products one by one and several at once, translations, and distribution ids. */
final class ProductRoutes {
  private static final Audience CHINESE = Audience.reading(Language.ZH);
  private static final ProductPrinter PRODUCTS = new ProductPrinter(TaobaoWire.GLOBAL);

  private ProductRoutes() {}

  static void mount(OperationRoutes routes) {
    on(
        routes,
        "productGet",
        Shape.FLAT,
        (catalog, wire) -> PRODUCTS.product(bought(catalog, wire)));
    on(routes, "trafficItemGet", Shape.SEARCH, ProductRoutes::item);
    on(routes, "productTranslate", Shape.WRAPPED, ProductRoutes::translation);
    on(routes, "productDetailsQuery", Shape.FLAT, ProductRoutes::several);
    on(routes, "itemGet", Shape.FLAT, (catalog, wire) -> Spus.write(bought(catalog, wire).offer()));
    on(routes, "mpIdGet", Shape.FLAT, ProductRoutes::mpId);
    on(routes, "promotionQuery", Shape.FLAT, ProductRoutes::promotions);
  }

  private static void on(
      OperationRoutes routes,
      String name,
      Shape shape,
      BiFunction<ProductCatalog, WireDetailQuery, Object> answer) {
    routes.on(
        name,
        ProductCatalog.class,
        (catalog, call) -> answer(shape, call, wire -> answer.apply(catalog, wire)));
  }

  private static Object answer(
      Shape shape, Context call, Function<WireDetailQuery, Object> answer) {
    return Question.of(call).answer(shape, WireDetailQuery.class, answer);
  }

  private static Product bought(ProductCatalog catalog, WireDetailQuery wire) {
    return catalog.product(DetailQueries.product(wire), CHINESE).value();
  }

  private static Object item(ProductCatalog catalog, WireDetailQuery wire) {
    Audience audience = DetailQueries.audience(wire);
    return new DetailPrinter(TaobaoWire.GLOBAL, audience.language())
        .detail(catalog.product(DetailQueries.item(wire), audience).value());
  }

  private static Object translation(ProductCatalog catalog, WireDetailQuery wire) {
    Audience audience = DetailQueries.audience(wire);
    Product product =
        catalog.product(DetailQueries.byMpId("itemId", wire.itemId()), audience).value();
    return new DetailPrinter(TaobaoWire.GLOBAL, audience.language()).translation(product);
  }

  private static Object several(ProductCatalog catalog, WireDetailQuery wire) {
    return Goods.write(catalog.products(DetailQueries.several(wire), CHINESE).value());
  }

  private static Object mpId(ProductCatalog catalog, WireDetailQuery wire) {
    return new WireMpId(TaobaoIds.mpId(bought(catalog, wire).offer()));
  }

  private static Object promotions(ProductCatalog catalog, WireDetailQuery wire) {
    Product product = catalog.product(DetailQueries.byMpId("param", wire.param()), CHINESE).value();
    return new WirePromotions(
        requireNonNullElse(PRODUCTS.product(product).promotionDisplays(), List.of()));
  }
}
