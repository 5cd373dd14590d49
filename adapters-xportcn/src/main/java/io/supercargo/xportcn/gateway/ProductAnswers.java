package io.supercargo.xportcn.gateway;

import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.xportcn.wire.DetailQueries;
import io.supercargo.xportcn.wire.DetailWriter;
import io.supercargo.xportcn.wire.Dialect;
import io.supercargo.xportcn.wire.Hits;
import io.supercargo.xportcn.wire.KeywordSearch;
import io.supercargo.xportcn.wire.WireDetailQuery;
import io.supercargo.xportcn.wire.WireKeywordQuery;
import io.supercargo.xportcn.wire.WireProduct;

/** Hits and details of one marketplace as one edition prints them. */
record ProductAnswers(Dialect dialect, DetailWriter details, MapIds mapIds) {
  ProductAnswers(Dialect dialect, MapIds mapIds) {
    this(dialect, new DetailWriter(dialect), mapIds);
  }

  /** A marketplace that is searched by words alone. */
  void mount(OperationRoutes routes, String search, String detail) {
    routes
        .on(search, ProductSearch.class, WireKeywordQuery.class, this::keyword)
        .on(detail, ProductCatalog.class, WireDetailQuery.class, this::detail);
  }

  Object keyword(ProductSearch search, WireKeywordQuery query) {
    return keyword(search, KeywordSearch.read(query));
  }

  Object keyword(ProductSearch search, SearchQuery query) {
    return Hits.write(named(search.search(query).value()), dialect);
  }

  Object detail(ProductCatalog catalog, WireDetailQuery query) {
    ProductId id = mapIds.resolve(DetailQueries.id(query, dialect));
    return detail(catalog.product(id, DetailQueries.audience(query)).value());
  }

  WireProduct detail(Product product) {
    return details.write(product, isOpaque() ? mapIds.name(product.offer()) : product.offer());
  }

  /** Only v2 shows opaque ids. */
  Page<Offer> named(Page<Offer> page) {
    return isOpaque() ? page.map(mapIds::name) : page;
  }

  ImageHits named(ImageHits hits) {
    return new ImageHits(named(hits.offers()), hits.current(), hits.regions());
  }

  private boolean isOpaque() {
    return dialect.isOpaque();
  }
}
