package io.supercargo.xportcn.gateway;

import com.fasterxml.jackson.databind.ObjectReader;
import io.javalin.http.Handler;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.http.gateway.Counter;
import io.supercargo.http.gateway.Need;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.xportcn.wire.CategoryTree;
import io.supercargo.xportcn.wire.DetailQueries;
import io.supercargo.xportcn.wire.DetailWriter;
import io.supercargo.xportcn.wire.Freight;
import io.supercargo.xportcn.wire.Hits;
import io.supercargo.xportcn.wire.KeywordSearch;
import io.supercargo.xportcn.wire.PictureSearch;
import io.supercargo.xportcn.wire.StoreSearch;
import io.supercargo.xportcn.wire.WireCategoryQuery;
import io.supercargo.xportcn.wire.WireDetailQuery;
import io.supercargo.xportcn.wire.WireFreightQuery;
import io.supercargo.xportcn.wire.WireImageQuery;
import io.supercargo.xportcn.wire.WireKeywordQuery;
import io.supercargo.xportcn.wire.WireProduct;
import io.supercargo.xportcn.wire.WireStoreQuery;
import io.supercargo.xportcn.wire.XportEdition;
import java.util.function.BiFunction;

/** The 1688 products of one edition. */
final class ProductRoutes {
  private static final Need<ProductSearch> SEARCH =
      new Need<>(ProductSearch.class, Capability.KEYWORD_SEARCH);
  private static final Need<ImageSearch> IMAGES =
      new Need<>(ImageSearch.class, Capability.IMAGE_SEARCH);
  private static final Need<ProductCatalog> CATALOG =
      new Need<>(ProductCatalog.class, Capability.PRODUCT_DETAIL);
  private static final Need<Categories> CATEGORIES =
      new Need<>(Categories.class, Capability.CATEGORIES);
  private static final Need<FreightDesk> FREIGHT =
      new Need<>(FreightDesk.class, Capability.FREIGHT_ESTIMATE);

  private final Counter counter;
  private final ObjectReader bodies;
  private final XportEdition edition;
  private final DetailWriter details;
  private final MapIds mapIds;

  ProductRoutes(Counter counter, ObjectReader bodies, XportEdition edition, MapIds mapIds) {
    this.counter = counter;
    this.bodies = bodies;
    this.edition = edition;
    this.details = new DetailWriter(edition);
    this.mapIds = mapIds;
  }

  void mount(JavalinDefaultRoutingApi routes, String prefix) {
    routes.post(
        prefix + "/product/keywords/query", route(SEARCH, WireKeywordQuery.class, this::keyword));
    routes.post(prefix + "/product/image/query", route(IMAGES, WireImageQuery.class, this::image));
    routes.post(
        prefix + "/product/detail/get", route(CATALOG, WireDetailQuery.class, this::detail));
    routes.post(
        prefix + "/product/category/get",
        route(CATEGORIES, WireCategoryQuery.class, this::category));
    if (edition == XportEdition.KA) {
      mountKa(routes, prefix);
    } else {
      routes.post(
          prefix + "/product/query/selleroffer", route(SEARCH, WireStoreQuery.class, this::store));
    }
  }

  private void mountKa(JavalinDefaultRoutingApi routes, String prefix) {
    routes.post(
        prefix + "/product/detail/multi/get", route(CATALOG, WireDetailQuery.class, this::details));
    routes.post(
        prefix + "/product/freight/estimate/get",
        route(FREIGHT, WireFreightQuery.class, this::freight));
  }

  private <P, Q> Handler route(Need<P> need, Class<Q> body, BiFunction<P, Q, Object> answer) {
    return counter.route(need, body, bodies, answer);
  }

  private Object keyword(ProductSearch search, WireKeywordQuery query) {
    return Hits.write(named(search.search(KeywordSearch.read(query)).value()), edition);
  }

  private Object store(ProductSearch search, WireStoreQuery query) {
    return Hits.writeInStore(named(search.search(StoreSearch.read(query)).value()), edition);
  }

  private Object image(ImageSearch search, WireImageQuery query) {
    return Hits.writeImage(named(search.search(PictureSearch.read(query)).value()), edition);
  }

  private Object detail(ProductCatalog catalog, WireDetailQuery query) {
    ProductId id = mapIds.resolve(DetailQueries.id(query, edition));
    return write(catalog.product(id, DetailQueries.audience(query)).value());
  }

  private Object details(ProductCatalog catalog, WireDetailQuery query) {
    return catalog
        .products(DetailQueries.ids(query), DetailQueries.audience(query))
        .value()
        .stream()
        .map(this::write)
        .toList();
  }

  private WireProduct write(Product product) {
    return details.write(product, named(product.offer()));
  }

  /** Only v2 shows opaque ids. */
  private Offer named(Offer offer) {
    return edition == XportEdition.V2 ? mapIds.name(offer) : offer;
  }

  private Page<Offer> named(Page<Offer> page) {
    return edition == XportEdition.V2 ? page.map(mapIds::name) : page;
  }

  private ImageHits named(ImageHits hits) {
    return new ImageHits(named(hits.offers()), hits.current(), hits.regions());
  }

  private Object category(Categories categories, WireCategoryQuery query) {
    Language language = CategoryTree.language(query);
    return CategoryTree.asked(query)
        .map(id -> CategoryTree.write(categories.category(id, language).value(), language))
        .orElseGet(() -> CategoryTree.root(categories.top(language).value(), language));
  }

  private Object freight(FreightDesk desk, WireFreightQuery query) {
    return Freight.write(desk.estimate(Freight.read(query), Audience.ENGLISH).value());
  }
}
