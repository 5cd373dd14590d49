package io.supercargo.daji.gateway;

import io.javalin.http.Context;
import io.supercargo.daji.wire.DetailQueries;
import io.supercargo.daji.wire.DetailWriter;
import io.supercargo.daji.wire.Hits;
import io.supercargo.daji.wire.KeywordSearch;
import io.supercargo.daji.wire.OfferIds;
import io.supercargo.daji.wire.SearchTerms;
import io.supercargo.daji.wire.poizon.BarcodeQueries;
import io.supercargo.daji.wire.poizon.BrandLists;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.Barcodes;
import io.supercargo.ports.product.Brands;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import java.util.Map;

/** The Poizon tab. */
final class PoizonRoutes {
  private PoizonRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on("poizonProductSearch", ProductSearch.class, PoizonRoutes::search)
        .on("poizonProductDetail", ProductCatalog.class, PoizonRoutes::detail)
        .on("poizonProductByBarcode", Barcodes.class, PoizonRoutes::byBarcode)
        .on("poizonCategoryGet", Categories.class, ProductRoutes::category)
        .on("poizonBrandGet", Brands.class, PoizonRoutes::brands);
  }

  private static Object search(ProductSearch search, Context call) {
    return Hits.write(search.search(KeywordSearch.read(CallParameters.of(call))).value());
  }

  private static Object detail(ProductCatalog catalog, Context call) {
    Map<String, String> query = CallParameters.of(call);
    return DetailWriter.write(
        catalog
            .product(DetailQueries.id(query, OfferIds.OF_POIZON), DetailQueries.audience(query))
            .value());
  }

  private static Object byBarcode(Barcodes barcodes, Context call) {
    Map<String, String> query = CallParameters.of(call);
    return DetailWriter.write(
        barcodes.product(BarcodeQueries.read(query), DetailQueries.audience(query)).value());
  }

  private static Object brands(Brands brands, Context call) {
    Map<String, String> query = CallParameters.of(call);
    return BrandLists.write(
        brands.brands(SearchTerms.page(query), SearchTerms.audience(query).language()).value());
  }
}
