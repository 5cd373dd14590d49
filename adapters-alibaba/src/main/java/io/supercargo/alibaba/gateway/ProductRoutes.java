package io.supercargo.alibaba.gateway;

import io.javalin.http.Context;
import io.supercargo.alibaba.wire.DetailQueries;
import io.supercargo.alibaba.wire.DetailWriter;
import io.supercargo.alibaba.wire.Hits;
import io.supercargo.alibaba.wire.KeywordSearch;
import io.supercargo.alibaba.wire.PictureSearch;
import io.supercargo.alibaba.wire.Pictures;
import io.supercargo.alibaba.wire.SiteDetailWriter;
import io.supercargo.alibaba.wire.WireDetailQuery;
import io.supercargo.alibaba.wire.WireImageParam;
import io.supercargo.alibaba.wire.WireOfferQuery;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;

/** Searches, pictures and details. */
final class ProductRoutes {
  private ProductRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on("productSearchKeywordQuery", ProductSearch.class, ProductRoutes::keyword)
        .on("productSearchQuerySellerOfferList", ProductSearch.class, ProductRoutes::shop)
        .on("productImageUpload", ImageUpload.class, ProductRoutes::upload)
        .on("productSearchImageQuery", ImageSearch.class, ProductRoutes::image)
        .on("productSearchQueryProductDetail", ProductCatalog.class, ProductRoutes::detail);
  }

  private static Object keyword(ProductSearch search, Context call) {
    Question question = Question.of(call);
    return question.answer(
        Wrappers.OFFER_QUERY,
        WireOfferQuery.class,
        query -> {
          Page<Offer> page = search.search(KeywordSearch.read(query)).value();
          return isSite(question, Wrappers.OFFER_QUERY)
              ? Hits.writeForSite(page)
              : Hits.write(page);
        });
  }

  private static Object shop(ProductSearch search, Context call) {
    return Question.of(call)
        .answer(
            Wrappers.OFFER_QUERY,
            WireOfferQuery.class,
            query -> Hits.writeInShop(search.search(KeywordSearch.readInShop(query)).value()));
  }

  private static Object upload(ImageUpload upload, Context call) {
    return Question.of(call)
        .answerInTexts(
            Wrappers.IMAGE,
            WireImageParam.class,
            picture ->
                upload.upload(Pictures.read(picture), Pictures.audience(picture)).value().id());
  }

  private static Object image(ImageSearch search, Context call) {
    Question question = Question.of(call);
    return question.answer(
        Wrappers.OFFER_QUERY,
        WireOfferQuery.class,
        query -> {
          ImageHits hits = search.search(PictureSearch.read(query)).value();
          return isSite(question, Wrappers.OFFER_QUERY)
              ? Hits.writeForSite(hits.offers())
              : Hits.writeImage(hits);
        });
  }

  private static Object detail(ProductCatalog catalog, Context call) {
    Question question = Question.of(call);
    return question.answer(
        Wrappers.DETAIL,
        WireDetailQuery.class,
        query -> {
          Product product =
              catalog.product(DetailQueries.id(query), DetailQueries.audience(query)).value();
          return isSite(question, Wrappers.DETAIL)
              ? SiteDetailWriter.write(product)
              : DetailWriter.write(product);
        });
  }

  private static boolean isSite(Question question, String wrapper) {
    return question.shape(wrapper) == Shape.SITE;
  }
}
