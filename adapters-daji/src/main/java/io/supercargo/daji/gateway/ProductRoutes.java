package io.supercargo.daji.gateway;

import io.javalin.http.Context;
import io.supercargo.daji.wire.CategoryTree;
import io.supercargo.daji.wire.DailySales;
import io.supercargo.daji.wire.DetailQueries;
import io.supercargo.daji.wire.DetailWriter;
import io.supercargo.daji.wire.Freight;
import io.supercargo.daji.wire.Navigation;
import io.supercargo.daji.wire.OfferIds;
import io.supercargo.daji.wire.ProductLinkQueries;
import io.supercargo.daji.wire.RankLists;
import io.supercargo.daji.wire.RankQueries;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.http.dialect.freight.FreightQueries;
import io.supercargo.http.dialect.freight.WireFreightQuery;
import io.supercargo.http.dialect.navigation.Topics;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductLinks;
import io.supercargo.ports.product.Rankings;
import io.supercargo.ports.product.SalesTrends;
import io.supercargo.ports.product.SearchNavigation;
import java.util.Map;

/** What the 1688 tab tells of single products, of categories and of lists. */
final class ProductRoutes {
  private ProductRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on("productDetail", ProductCatalog.class, ProductRoutes::detail)
        .on("categoryGet", Categories.class, ProductRoutes::category)
        .on("freightEstimate", FreightDesk.class, WireFreightQuery.class, ProductRoutes::freight)
        .on("rankList", Rankings.class, ProductRoutes::ranking)
        .on("productDetailShortLink", ProductLinks.class, ProductRoutes::linked)
        .on("searchNavigation", SearchNavigation.class, ProductRoutes::navigation)
        .on("salesTrend", SalesTrends.class, ProductRoutes::sales);
  }

  private static Object detail(ProductCatalog catalog, Context call) {
    Map<String, String> query = CallParameters.of(call);
    return DetailWriter.write(
        catalog
            .product(DetailQueries.id(query, OfferIds.OF_1688), DetailQueries.audience(query))
            .value());
  }

  private static Object linked(ProductLinks links, Context call) {
    Map<String, String> query = CallParameters.of(call);
    return DetailWriter.write(
        links.product(ProductLinkQueries.link(query), DetailQueries.audience(query)).value());
  }

  private static Object navigation(SearchNavigation navigation, Context call) {
    Map<String, String> query = CallParameters.of(call);
    return Topics.write(
        navigation.topics(Navigation.words(query), Navigation.audience(query)).value());
  }

  private static Object sales(SalesTrends trends, Context call) {
    return DailySales.write(trends.trend(DailySales.asked(CallParameters.of(call))).value());
  }

  /** No language is asked for: names are Chinese. */
  static Object category(Categories categories, Context call) {
    return CategoryTree.asked(CallParameters.of(call))
        .map(id -> CategoryTree.write(categories.category(id, Language.ZH).value()))
        .orElseGet(() -> CategoryTree.root(categories.top(Language.ZH).value()));
  }

  private static Object freight(FreightDesk desk, WireFreightQuery query) {
    return Freight.write(desk.estimate(FreightQueries.read(query), Audience.ENGLISH).value());
  }

  private static Object ranking(Rankings rankings, Context call) {
    return RankLists.write(rankings.ranking(RankQueries.read(CallParameters.of(call))).value());
  }
}
