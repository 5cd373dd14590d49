package io.supercargo.daji.gateway;

import io.javalin.router.JavalinDefaultRoutingApi;
import io.supercargo.daji.gateway.Counter.Need;
import io.supercargo.daji.wire.KeywordSearch;
import io.supercargo.daji.wire.Offers;
import io.supercargo.domain.Capability;
import io.supercargo.ports.product.ProductSearch;
import java.util.Map;

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

  private static Object keyword(ProductSearch search, Map<String, String> query) {
    return Offers.MAPPER.write(search.search(KeywordSearch.read(query)).value());
  }
}
