package io.supercargo.taobao.gateway;

import io.javalin.http.Context;
import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.taobao.wire.ProductWriter;
import io.supercargo.taobao.wire.SourceMarket;
import java.util.Map;

/** The products. */
final class ProductRoutes {
  private ProductRoutes() {}

  static void mount(OperationRoutes routes) {
    routes.on("productGet", ProductCatalog.class, ProductRoutes::product);
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
