package io.supercargo.taobao.gateway;

import io.javalin.http.Context;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.http.dialect.taobao.ItemPrinter;
import io.supercargo.http.dialect.taobao.ItemQueries;
import io.supercargo.http.dialect.taobao.Languages;
import io.supercargo.http.dialect.taobao.LogisticPrices;
import io.supercargo.http.dialect.taobao.TaobaoWire;
import io.supercargo.http.dialect.taobao.WireItemQuery;
import io.supercargo.http.dialect.taobao.WireLogisticQuery;
import io.supercargo.http.dialect.taobao.WireTheme;
import io.supercargo.http.dialect.taobao.chat.ItemChats;
import io.supercargo.http.dialect.taobao.chat.WirePageLinkQuery;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.Rankings;
import io.supercargo.taobao.wire.TaobaoOperations;
import java.net.URI;

/** Hot lists, what sending costs, and the way to a seller. */
final class DiscoveryRoutes {
  private static final ItemQueries QUERIES = new ItemQueries(TaobaoOperations.MOST_ROWS);

  private DiscoveryRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on("trafficThemeDimList", Categories.class, DiscoveryRoutes::themes)
        .on("imLinkGet", SellerChat.class, DiscoveryRoutes::chat)
        .on("trafficThemeDetail", Rankings.class, DiscoveryRoutes::theme)
        .on("trafficItemLogisticPrice", FreightDesk.class, DiscoveryRoutes::freight)
        .on("logisticsExpressFreightEstimate", FreightDesk.class, DiscoveryRoutes::freight);
  }

  /** There is a list of every category at the top. */
  private static Object themes(Categories categories, Context call) {
    return Question.of(call)
        .answer(
            Shape.SEARCH,
            WireItemQuery.class,
            wire -> {
              Language language = Languages.read(wire.language());
              return categories.top(language).value().stream().map(DiscoveryRoutes::theme).toList();
            });
  }

  private static WireTheme theme(Category category) {
    return new WireTheme(category.id().value(), category.translatedName().orElse(category.name()));
  }

  private static Object chat(SellerChat chat, Context call) {
    return Question.of(call)
        .answer(
            Shape.FLAT,
            WirePageLinkQuery.class,
            wire -> {
              ChatLink link = chat.link(ItemChats.read(wire)).value();
              return link.url().map(URI::toString).or(link::nickname).orElseThrow();
            });
  }

  private static Object theme(Rankings rankings, Context call) {
    return Question.of(call)
        .answer(
            Shape.SEARCH,
            WireItemQuery.class,
            wire -> {
              RankingQuery query = QUERIES.readRanking(wire);
              return new ItemPrinter(TaobaoWire.GLOBAL, query.audience().language())
                  .ranking(rankings.ranking(query).value());
            });
  }

  private static Object freight(FreightDesk desk, Context call) {
    return Question.of(call)
        .answer(
            Shape.SEARCH,
            WireLogisticQuery.class,
            wire -> {
              FreightQuery query = LogisticPrices.read(Marketplace.TAOBAO, wire);
              return LogisticPrices.write(desk.estimate(query, Audience.ENGLISH).value());
            });
  }
}
