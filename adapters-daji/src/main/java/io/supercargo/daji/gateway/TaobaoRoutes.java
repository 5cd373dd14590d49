package io.supercargo.daji.gateway;

import io.javalin.http.Context;
import io.supercargo.daji.wire.taobao.ItemDetails;
import io.supercargo.daji.wire.taobao.TaobaoParameters;
import io.supercargo.daji.wire.taobao.Themes;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.http.dialect.taobao.DetailPrinter;
import io.supercargo.http.dialect.taobao.ItemPrinter;
import io.supercargo.http.dialect.taobao.ItemQueries;
import io.supercargo.http.dialect.taobao.LogisticPrices;
import io.supercargo.http.dialect.taobao.TaobaoWire;
import io.supercargo.http.dialect.taobao.WireItemQuery;
import io.supercargo.http.dialect.taobao.WireLogisticQuery;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.Rankings;
import java.util.Map;

/** What the Taobao/Tmall tab tells of single items and of lists. */
final class TaobaoRoutes {
  private static final ItemQueries QUERIES = new ItemQueries(20);

  private TaobaoRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on("taobaoProductDetail", ProductCatalog.class, TaobaoRoutes::detail)
        .on("taobaoHotListTypes", Rankings.class, TaobaoRoutes::themes)
        .on("taobaoListProducts", Rankings.class, TaobaoRoutes::ranking)
        .on("taobaoLogisticsPriceGet", FreightDesk.class, TaobaoRoutes::freight)
        .on("taobaoLogisticsPricePost", FreightDesk.class, TaobaoRoutes::freight);
  }

  private static Object detail(ProductCatalog catalog, Context call) {
    Map<String, String> query = CallParameters.of(call);
    Audience reader = ItemDetails.audience(query);
    return new DetailPrinter(TaobaoWire.RESOLD, reader.language())
        .detail(catalog.product(ItemDetails.id(query), reader).value());
  }

  private static Object themes(Rankings rankings, Context call) {
    return Themes.write(
        rankings.listed(Themes.asked(CallParameters.of(call)), Language.ZH).value(), Language.ZH);
  }

  private static Object ranking(Rankings rankings, Context call) {
    RankingQuery query =
        TaobaoParameters.read(CallParameters.of(call), WireItemQuery.class, QUERIES::readRanking);
    return new ItemPrinter(TaobaoWire.RESOLD, query.audience().language())
        .ranking(rankings.ranking(query).value());
  }

  private static Object freight(FreightDesk desk, Context call) {
    FreightQuery query =
        TaobaoParameters.read(
            CallParameters.of(call),
            WireLogisticQuery.class,
            wire -> LogisticPrices.read(Marketplace.TAOBAO, wire));
    return LogisticPrices.write(desk.estimate(query, Audience.ENGLISH).value());
  }
}
