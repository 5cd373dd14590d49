package io.supercargo.alibaba.gateway;

import io.javalin.http.Context;
import io.supercargo.alibaba.wire.CategoryTree;
import io.supercargo.alibaba.wire.Discovery;
import io.supercargo.alibaba.wire.FilterGroups;
import io.supercargo.alibaba.wire.Freight;
import io.supercargo.alibaba.wire.HotLists;
import io.supercargo.alibaba.wire.WireCategoryQuery;
import io.supercargo.alibaba.wire.WireFilterQuery;
import io.supercargo.alibaba.wire.WireOldCategoryQuery;
import io.supercargo.alibaba.wire.WireRankQuery;
import io.supercargo.alibaba.wire.WireRecommendQuery;
import io.supercargo.alibaba.wire.WireRelatedQuery;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.http.dialect.freight.FreightQueries;
import io.supercargo.http.dialect.freight.WireFreightQuery;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.Filters;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.Rankings;
import io.supercargo.ports.product.Recommendations;
import io.supercargo.ports.product.RelatedProducts;

/** Categories, filters, freight, and what is shown to who looks for nothing in particular. */
final class DiscoveryRoutes {
  private DiscoveryRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on("categoryTranslationGetById", Categories.class, DiscoveryRoutes::category)
        .on("categoryGet", Categories.class, DiscoveryRoutes::oldCategory)
        .on("productFilterDataQueryConfig", Filters.class, DiscoveryRoutes::filters)
        .on("productFreightEstimate", FreightDesk.class, DiscoveryRoutes::freight)
        .on("productSearchOfferRecommend", Recommendations.class, DiscoveryRoutes::recommended)
        .on("productRelatedRecommend", RelatedProducts.class, DiscoveryRoutes::related)
        .on("productTopListQuery", Rankings.class, DiscoveryRoutes::ranking);
  }

  private static Object category(Categories categories, Context call) {
    return Question.of(call)
        .answer(
            Shape.NESTED,
            WireCategoryQuery.class,
            query -> {
              Language language = CategoryTree.language(query);
              return CategoryTree.asked("categoryId", query.categoryId())
                  .map(id -> categories.category(id, language).value())
                  .map(found -> CategoryTree.write(found, language))
                  .orElseGet(() -> CategoryTree.root(categories.top(language).value(), language));
            });
  }

  private static Object oldCategory(Categories categories, Context call) {
    return Question.of(call)
        .answer(
            Shape.CATEGORY,
            WireOldCategoryQuery.class,
            query ->
                CategoryTree.asked("categoryID", query.categoryId())
                    .map(id -> categories.category(id, Language.ZH).value())
                    .map(CategoryTree::writeOld)
                    .orElseGet(() -> CategoryTree.oldRoot(categories.top(Language.ZH).value())));
  }

  private static Object filters(Filters filters, Context call) {
    return Question.of(call)
        .answer(
            Shape.BARE,
            WireFilterQuery.class,
            query -> FilterGroups.write(filters.filters(FilterGroups.audience(query)).value()));
  }

  private static Object freight(FreightDesk desk, Context call) {
    return Question.of(call)
        .answer(
            Wrappers.FREIGHT,
            WireFreightQuery.class,
            query ->
                Freight.write(desk.estimate(FreightQueries.read(query), Audience.ENGLISH).value()));
  }

  private static Object recommended(Recommendations recommendations, Context call) {
    return Question.of(call)
        .answer(
            Wrappers.RECOMMEND,
            WireRecommendQuery.class,
            query ->
                Discovery.writeRecommended(
                    recommendations
                        .recommended(Discovery.page(query), Discovery.audience(query))
                        .value()));
  }

  private static Object related(RelatedProducts related, Context call) {
    return Question.of(call)
        .answer(
            Wrappers.RELATED,
            WireRelatedQuery.class,
            query ->
                Discovery.writeRelated(
                    related
                        .related(
                            Discovery.product(query),
                            Discovery.page(query),
                            Discovery.audience(query))
                        .value()));
  }

  private static Object ranking(Rankings rankings, Context call) {
    return Question.of(call)
        .answer(
            Wrappers.RANK,
            WireRankQuery.class,
            query -> HotLists.write(rankings.ranking(HotLists.read(query)).value()));
  }
}
