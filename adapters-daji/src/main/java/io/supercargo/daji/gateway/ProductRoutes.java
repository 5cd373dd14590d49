package io.supercargo.daji.gateway;

import io.javalin.http.Context;
import io.supercargo.daji.wire.KeywordSearch;
import io.supercargo.daji.wire.Offers;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.ProductSearch;

/** The products of the 1688 tab. */
final class ProductRoutes {
  private ProductRoutes() {}

  static void mount(OperationRoutes routes) {
    routes.on("keywordSearch", ProductSearch.class, ProductRoutes::keyword);
  }

  private static Object keyword(ProductSearch search, Context call) {
    return Offers.MAPPER.write(
        search.search(KeywordSearch.read(Doorkeeper.parameters(call))).value());
  }
}
