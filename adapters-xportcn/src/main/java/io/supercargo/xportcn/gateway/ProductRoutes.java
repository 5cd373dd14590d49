package io.supercargo.xportcn.gateway;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.http.dialect.freight.FreightQueries;
import io.supercargo.http.dialect.freight.WireFreightQuery;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.Recommendations;
import io.supercargo.ports.product.RelatedProducts;
import io.supercargo.xportcn.wire.CategoryTree;
import io.supercargo.xportcn.wire.DetailQueries;
import io.supercargo.xportcn.wire.DetailWriter;
import io.supercargo.xportcn.wire.Freight;
import io.supercargo.xportcn.wire.Hits;
import io.supercargo.xportcn.wire.KeywordSearch;
import io.supercargo.xportcn.wire.PictureSearch;
import io.supercargo.xportcn.wire.Recommending;
import io.supercargo.xportcn.wire.StoreSearch;
import io.supercargo.xportcn.wire.WireCategoryQuery;
import io.supercargo.xportcn.wire.WireDetailQuery;
import io.supercargo.xportcn.wire.WireImageQuery;
import io.supercargo.xportcn.wire.WireKeywordQuery;
import io.supercargo.xportcn.wire.WireProduct;
import io.supercargo.xportcn.wire.WireRecommendQuery;
import io.supercargo.xportcn.wire.WireRelatedQuery;
import io.supercargo.xportcn.wire.WireStoreQuery;
import io.supercargo.xportcn.wire.XportEdition;

/** The 1688 products of one edition. */
final class ProductRoutes {
  private final XportEdition edition;
  private final DetailWriter details;
  private final MapIds mapIds;

  ProductRoutes(XportEdition edition, MapIds mapIds) {
    this.edition = edition;
    this.details = new DetailWriter(edition);
    this.mapIds = mapIds;
  }

  void mount(OperationRoutes routes) {
    routes
        .on("searchKeyword", ProductSearch.class, WireKeywordQuery.class, this::keyword)
        .on("searchStore", ProductSearch.class, WireStoreQuery.class, this::store)
        .on("searchImage", ImageSearch.class, WireImageQuery.class, this::image)
        .on("productDetail", ProductCatalog.class, WireDetailQuery.class, this::detail)
        .on("productDetailMulti", ProductCatalog.class, WireDetailQuery.class, this::details)
        .on("productCategory", Categories.class, WireCategoryQuery.class, this::category)
        .on("categoryById", Categories.class, WireCategoryQuery.class, this::category)
        .on("productRecommend", Recommendations.class, WireRecommendQuery.class, this::recommend)
        .on("productRelatedRecommend", RelatedProducts.class, WireRelatedQuery.class, this::related)
        .on("freightEstimate", FreightDesk.class, WireFreightQuery.class, this::freight);
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

  private Object recommend(Recommendations port, WireRecommendQuery query) {
    return list(port.recommended(Recommending.page(query), Recommending.audience(query)));
  }

  private Object related(RelatedProducts port, WireRelatedQuery query) {
    ProductId product = mapIds.resolve(Recommending.product(query, edition));
    return list(port.related(product, Recommending.page(query), Recommending.audience(query)));
  }

  private Object list(Reply<Page<Offer>> reply) {
    return Hits.writeList(named(reply.value()), edition);
  }

  private Object freight(FreightDesk desk, WireFreightQuery query) {
    return Freight.write(desk.estimate(FreightQueries.read(query), Audience.ENGLISH).value());
  }
}
