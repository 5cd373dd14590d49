package io.supercargo.daji.gateway;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.supercargo.daji.wire.KeywordSearch;
import io.supercargo.daji.wire.Offers;
import io.supercargo.domain.Capability;
import io.supercargo.http.gateway.Counter;
import io.supercargo.http.gateway.Need;
import io.supercargo.ports.product.ProductSearch;

/** The products of the 1688 tab. */
final class ProductRoutes {
  private static final Need<ProductSearch> SEARCH =
      new Need<>(ProductSearch.class, Capability.KEYWORD_SEARCH);

  private final Counter counter;

  ProductRoutes(Counter counter) {
    this.counter = counter;
  }

  void mount(JavalinDefaultRoutingApi routes, String address) {
    routes.get(
        address + "/alibaba/product/keywordQuery", counter.route(SEARCH, ProductRoutes::keyword));
  }

  private static Object keyword(ProductSearch search, Context call) {
    return Offers.MAPPER.write(
        search.search(KeywordSearch.read(Doorkeeper.parameters(call))).value());
  }
}
