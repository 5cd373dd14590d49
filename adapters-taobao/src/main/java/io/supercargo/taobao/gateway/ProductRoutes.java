package io.supercargo.taobao.gateway;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.gateway.Counter;
import io.supercargo.http.gateway.Need;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.taobao.wire.ProductWriter;
import io.supercargo.taobao.wire.SourceMarket;
import java.util.Map;

/** The products; every operation is taken as GET and as POST. */
final class ProductRoutes {
  private static final Need<ProductCatalog> CATALOG =
      new Need<>(ProductCatalog.class, Capability.PRODUCT_DETAIL);

  private final Counter counter;

  ProductRoutes(Counter counter) {
    this.counter = counter;
  }

  void mount(JavalinDefaultRoutingApi routes, String address) {
    Handler get = counter.route(CATALOG, ProductRoutes::product);
    routes.get(address + "/product/get", get);
    routes.post(address + "/product/get", get);
  }

  private static Object product(ProductCatalog catalog, Context call) {
    Map<String, String> query = Doorkeeper.parameters(call);
    String itemId = query.getOrDefault("item_id", "");
    if (!itemId.matches("[1-9][0-9]{0,17}")) {
      throw new InvalidValue("item_id", itemId.isEmpty() ? "missing" : itemId, "a numeric item id");
    }
    ProductId id = new ProductId.Native(SourceMarket.read(query.get("item_source_market")), itemId);
    return ProductWriter.MAPPER.write(catalog.product(id, Audience.ENGLISH).value());
  }
}
