package io.supercargo.taobao.client;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.http.dialect.taobao.ItemQueries;
import io.supercargo.http.dialect.taobao.ItemReader;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Rankings;
import io.supercargo.taobao.wire.TaobaoJson;
import io.supercargo.taobao.wire.TaobaoOperations;

/** Hot lists, which the platform calls themes. */
final class TaobaoRankings implements Rankings {
  private static final ItemQueries QUERIES = new ItemQueries(TaobaoOperations.MOST_ROWS);
  private static final ItemReader HITS = new ItemReader(Marketplace.TAOBAO);

  private final TaobaoLine line;
  private final TaobaoItemApi api;

  TaobaoRankings(TaobaoLine line) {
    this.line = line;
    this.api = line.items();
  }

  @Override
  public Reply<Ranking> ranking(RankingQuery query) {
    return line.read(
        api.theme(TaobaoJson.parameters(QUERIES.write(query))), wire -> HITS.ranking(wire, query));
  }
}
