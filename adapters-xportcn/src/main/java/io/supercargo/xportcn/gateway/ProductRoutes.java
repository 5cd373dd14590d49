package io.supercargo.xportcn.gateway;

import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.xportcn.wire.DetailQueries;
import io.supercargo.xportcn.wire.Dialect;
import io.supercargo.xportcn.wire.Hits;
import io.supercargo.xportcn.wire.KeywordSearch;
import io.supercargo.xportcn.wire.PictureSearch;
import io.supercargo.xportcn.wire.PoolPull;
import io.supercargo.xportcn.wire.SelectedSearch;
import io.supercargo.xportcn.wire.StoreSearch;
import io.supercargo.xportcn.wire.WireDetailQuery;
import io.supercargo.xportcn.wire.WireImageQuery;
import io.supercargo.xportcn.wire.WireKeywordQuery;
import io.supercargo.xportcn.wire.WirePoolQuery;
import io.supercargo.xportcn.wire.WireStoreQuery;
import io.supercargo.xportcn.wire.XportEdition;

/** Searches and details of 1688 in one edition. */
final class ProductRoutes {
  private final Dialect dialect;
  private final ProductAnswers answers;
  private final ProductAnswers major;

  ProductRoutes(XportEdition edition, MapIds mapIds) {
    this.dialect = Dialect.of1688(edition);
    this.answers = new ProductAnswers(dialect, mapIds);
    this.major = new ProductAnswers(Dialect.of1688(XportEdition.KA), mapIds);
  }

  void mount(OperationRoutes routes) {
    answers.mount(routes, "searchKeyword", "productDetail");
    routes
        .on("searchStore", ProductSearch.class, WireStoreQuery.class, this::store)
        .on("searchImage", ImageSearch.class, WireImageQuery.class, this::image)
        .on("productPoolList", ProductSearch.class, WirePoolQuery.class, ProductRoutes::pool)
        .on("productDetailMulti", ProductCatalog.class, WireDetailQuery.class, this::details)
        .on("bigMajorProductDetail", ProductCatalog.class, WireDetailQuery.class, major::detail);
    for (SelectedSearch selected : SelectedSearch.values()) {
      routes.on(
          selected.operation(),
          ProductSearch.class,
          WireKeywordQuery.class,
          (search, query) -> answers.keyword(search, selected.with(KeywordSearch.read(query))));
    }
  }

  private Object store(ProductSearch search, WireStoreQuery query) {
    return Hits.writeInStore(
        answers.named(search.search(StoreSearch.read(query)).value()), dialect);
  }

  private Object image(ImageSearch search, WireImageQuery query) {
    return Hits.writeImage(
        answers.named(search.search(PictureSearch.read(query)).value()), dialect);
  }

  private static Object pool(ProductSearch search, WirePoolQuery query) {
    return PoolPull.write(search.search(PoolPull.read(query)).value());
  }

  private Object details(ProductCatalog catalog, WireDetailQuery query) {
    return catalog
        .products(DetailQueries.ids(query), DetailQueries.audience(query))
        .value()
        .stream()
        .map(answers::detail)
        .toList();
  }
}
