package io.supercargo.daji.client;

import io.supercargo.daji.wire.RankLists;
import io.supercargo.daji.wire.RankQueries;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Rankings;

/** Hot lists. */
final class DajiRankings implements Rankings {
  private final DajiLine line;
  private final DajiProductApi api;

  DajiRankings(DajiLine line) {
    this.line = line;
    this.api = line.api(DajiProductApi.class);
  }

  @Override
  public Reply<Ranking> ranking(RankingQuery query) {
    line.speak(query.audience().language());
    return line.read(api.rankList(RankQueries.write(query)), wire -> RankLists.read(wire, query));
  }
}
