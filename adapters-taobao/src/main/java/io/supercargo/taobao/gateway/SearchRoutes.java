package io.supercargo.taobao.gateway;

import io.javalin.http.Context;
import io.supercargo.domain.Audience;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.http.dialect.taobao.ImageQueries;
import io.supercargo.http.dialect.taobao.ItemPrinter;
import io.supercargo.http.dialect.taobao.ItemQueries;
import io.supercargo.http.dialect.taobao.Spus;
import io.supercargo.http.dialect.taobao.TaobaoWire;
import io.supercargo.http.dialect.taobao.Uploads;
import io.supercargo.http.dialect.taobao.WireImageId;
import io.supercargo.http.dialect.taobao.WireImageQuery;
import io.supercargo.http.dialect.taobao.WireImageUpload;
import io.supercargo.http.dialect.taobao.WireItemQuery;
import io.supercargo.http.dialect.taobao.WireSpuQuery;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.taobao.wire.TaobaoOperations;
import java.util.ArrayList;
import java.util.List;

/** Searches by words and by pictures, uploads, and what a distributor has listed. */
final class SearchRoutes {
  private static final ItemQueries QUERIES = new ItemQueries(TaobaoOperations.MOST_ROWS);

  /** A picture search answers at most 100 hits at once; most suppliers give 50 at once. */
  private static final List<PageRequest> ALL_HITS =
      List.of(new PageRequest(1, 50), new PageRequest(2, 50));

  private SearchRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on("trafficItemSearch", ProductSearch.class, SearchRoutes::search)
        .on("trafficItemShopSearch", ProductSearch.class, SearchRoutes::searchShop)
        .on("trafficItemImgSearch", ImageSearch.class, SearchRoutes::searchImage)
        .on("uploadImage", ImageUpload.class, SearchRoutes::upload)
        .on("productSpusGet", ProductSearch.class, SearchRoutes::spus);
  }

  private static Object search(ProductSearch search, Context call) {
    return Question.of(call)
        .answer(Shape.SEARCH, WireItemQuery.class, wire -> page(search, QUERIES.read(wire)));
  }

  private static Object searchShop(ProductSearch search, Context call) {
    return Question.of(call)
        .answer(Shape.SEARCH, WireItemQuery.class, wire -> page(search, QUERIES.readInShop(wire)));
  }

  private static Object page(ProductSearch search, SearchQuery query) {
    return new ItemPrinter(TaobaoWire.GLOBAL, query.audience().language())
        .page(search.search(query).value());
  }

  private static Object searchImage(ImageSearch search, Context call) {
    return Question.of(call)
        .answer(
            Shape.SEARCH,
            WireImageQuery.class,
            wire ->
                new ItemPrinter(
                        TaobaoWire.GLOBAL,
                        ImageQueries.read(wire, PageRequest.FIRST).audience().language())
                    .items(all(search, wire)));
  }

  private static List<Offer> all(ImageSearch search, WireImageQuery wire) {
    List<Offer> all = new ArrayList<>();
    for (PageRequest page : ALL_HITS) {
      ImageHits hits = search.search(ImageQueries.read(wire, page)).value();
      all.addAll(hits.offers().items());
      if (!hits.offers().hasNext()) {
        break;
      }
    }
    return all;
  }

  private static Object upload(ImageUpload upload, Context call) {
    return Question.of(call)
        .answer(
            Shape.SEARCH,
            WireImageUpload.class,
            wire -> new WireImageId(stored(upload, Uploads.read(wire)).id()));
  }

  private static ImageRef.Stored stored(ImageUpload upload, ImageRef picture) {
    return picture instanceof ImageRef.Bytes bytes
        ? upload.upload(bytes, Audience.ENGLISH).value()
        : upload.upload((ImageRef.Address) picture, Audience.ENGLISH).value();
  }

  /** Everything on sale counts as listed. */
  private static Object spus(ProductSearch search, Context call) {
    return Question.of(call)
        .answer(
            Shape.FLAT,
            WireSpuQuery.class,
            wire -> Spus.write(search.search(SearchQuery.of("").page(Spus.page(wire))).value()));
  }
}
