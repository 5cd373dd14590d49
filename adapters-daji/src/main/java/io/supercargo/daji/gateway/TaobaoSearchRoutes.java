package io.supercargo.daji.gateway;

import io.javalin.http.Context;
import io.supercargo.daji.wire.taobao.PictureSearchV2;
import io.supercargo.daji.wire.taobao.TaobaoParameters;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.http.dialect.taobao.ImageQueries;
import io.supercargo.http.dialect.taobao.ItemPrinter;
import io.supercargo.http.dialect.taobao.ItemQueries;
import io.supercargo.http.dialect.taobao.TaobaoWire;
import io.supercargo.http.dialect.taobao.WireImageQuery;
import io.supercargo.http.dialect.taobao.WireItemQuery;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.ProductSearch;

/** The searches of the Taobao/Tmall tab, and the uploads for them. */
final class TaobaoSearchRoutes {
  private static final ItemQueries QUERIES = new ItemQueries(20);

  /** The older picture search answers all that it finds at once. */
  private static final PageRequest EVERYTHING = new PageRequest(1, 100);

  private TaobaoSearchRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on("taobaoKeywordSearch", ProductSearch.class, TaobaoSearchRoutes::keyword)
        .on("taobaoShopSearch", ProductSearch.class, TaobaoSearchRoutes::shop)
        .on("taobaoImageSearchV1", ImageSearch.class, TaobaoSearchRoutes::image)
        .on("taobaoImageSearchV2", ImageSearch.class, TaobaoSearchRoutes::imageV2)
        .on("taobaoImageUploadGet", ImageUpload.class, SearchRoutes::uploadByAddress)
        .on("taobaoImageUploadPost", ImageUpload.class, SearchRoutes::upload);
  }

  private static Object keyword(ProductSearch search, Context call) {
    return page(
        search, TaobaoParameters.read(CallParameters.of(call), WireItemQuery.class, QUERIES::read));
  }

  private static Object shop(ProductSearch search, Context call) {
    return page(
        search,
        TaobaoParameters.read(CallParameters.of(call), WireItemQuery.class, QUERIES::readInShop));
  }

  private static Object page(ProductSearch search, SearchQuery query) {
    return new ItemPrinter(TaobaoWire.RESOLD, query.audience().language())
        .page(search.search(query).value());
  }

  private static Object image(ImageSearch search, Context call) {
    return items(
        search,
        TaobaoParameters.read(
            CallParameters.of(call),
            WireImageQuery.class,
            wire -> ImageQueries.read(wire, EVERYTHING)));
  }

  private static Object imageV2(ImageSearch search, Context call) {
    return items(search, PictureSearchV2.read(CallParameters.of(call)));
  }

  private static Object items(ImageSearch search, ImageQuery query) {
    return new ItemPrinter(TaobaoWire.RESOLD, query.audience().language())
        .items(search.search(query).value().offers().items());
  }
}
