package io.supercargo.alibaba.gateway;

import io.javalin.http.Context;
import io.supercargo.alibaba.wire.CategoryTree;
import io.supercargo.alibaba.wire.Navigation;
import io.supercargo.alibaba.wire.Pools;
import io.supercargo.alibaba.wire.WireCategoryNameQuery;
import io.supercargo.alibaba.wire.WireHotWordQuery;
import io.supercargo.alibaba.wire.WireNavigationQuery;
import io.supercargo.alibaba.wire.WirePoolQuery;
import io.supercargo.alibaba.wire.WirePoolTotalQuery;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.CategorySearch;
import io.supercargo.ports.product.HotWords;
import io.supercargo.ports.product.ProductPools;
import io.supercargo.ports.product.SearchNavigation;

/** What leads to products without searching for them: words, topics, names, pools. */
final class LeadRoutes {
  private LeadRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on("productSearchTopKeyword", HotWords.class, LeadRoutes::hotWords)
        .on("productSearchKeywordSNQuery", SearchNavigation.class, LeadRoutes::topics)
        .on("categoryTranslationGetByKeyword", CategorySearch.class, LeadRoutes::categories)
        .on("poolProductPull", ProductPools.class, LeadRoutes::pull)
        .on("poolProductTotal", ProductPools.class, LeadRoutes::total);
  }

  private static Object hotWords(HotWords words, Context call) {
    return Question.of(call)
        .answerInTexts(
            Wrappers.HOT_WORDS,
            WireHotWordQuery.class,
            query ->
                Navigation.writeWords(
                    words
                        .hotWords(Navigation.category(query), Navigation.language(query))
                        .value()));
  }

  private static Object topics(SearchNavigation navigation, Context call) {
    return Question.of(call)
        .answer(
            Shape.NAVIGATION,
            Wrappers.NAVIGATION,
            WireNavigationQuery.class,
            query ->
                Navigation.write(
                    navigation
                        .topics(Navigation.words(query), Navigation.audience(query))
                        .value()));
  }

  private static Object categories(CategorySearch categories, Context call) {
    return Question.of(call)
        .answer(
            Shape.NESTED,
            WireCategoryNameQuery.class,
            query -> {
              Language language = CategoryTree.language(query.language());
              return categories.named(name(query), language).value().stream()
                  .map(category -> CategoryTree.alone(category, language))
                  .toList();
            });
  }

  private static Object pull(ProductPools pools, Context call) {
    return Question.of(call)
        .answerInTexts(
            Wrappers.POOL,
            WirePoolQuery.class,
            query -> Pools.write(pools.pull(Pools.read(query)).value()));
  }

  private static Object total(ProductPools pools, Context call) {
    return Question.of(call)
        .answer(
            Shape.POOL_TOTAL,
            WirePoolTotalQuery.class,
            query -> pools.total(Pools.pool(query), Pools.category(query)).value());
  }

  private static String name(WireCategoryNameQuery query) {
    String name = query.cateName();
    if (name == null || name.isBlank()) {
      throw new InvalidValue("cateName", "missing", "a part of a name");
    }
    return name;
  }
}
