package io.supercargo.daji.client.taobao;

import io.supercargo.daji.wire.taobao.TaobaoParameters;
import io.supercargo.daji.wire.taobao.Themes;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.http.dialect.taobao.ItemQueries;
import io.supercargo.http.dialect.taobao.ItemReader;
import io.supercargo.http.dialect.taobao.WireItemPage;
import io.supercargo.http.dialect.taobao.WireTheme;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Rankings;
import java.util.List;

/** Hot lists of Taobao, by theme. */
final class DajiRankings implements Rankings {
  private static final ItemQueries QUERIES = new ItemQueries(20);
  private static final ItemReader READER = new ItemReader(Marketplace.TAOBAO);

  private final RelayLine relay;
  private final DajiTaobaoApi api;

  DajiRankings(RelayLine relay) {
    this.relay = relay;
    this.api = relay.api();
  }

  @Override
  public Reply<Ranking> ranking(RankingQuery query) {
    relay.speak(query.audience().language());
    return relay.find(
        api.listProducts(TaobaoParameters.write(QUERIES.write(query))),
        WireItemPage.class,
        page -> READER.ranking(page, query));
  }

  /** Themes have Chinese names alone. */
  @Override
  public Reply<List<Category>> listed(RankType type, Language language) {
    return relay.list(api.hotListTypes(Themes.query(type)), WireTheme.class, Themes::read);
  }
}
