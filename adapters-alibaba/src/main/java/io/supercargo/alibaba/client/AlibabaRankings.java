package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.HotLists;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Rankings;

/** Hot lists by category. */
final class AlibabaRankings implements Rankings {
  private final AlibabaLine line;
  private final AlibabaProductApi api;

  AlibabaRankings(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaProductApi.class);
  }

  @Override
  public Reply<Ranking> ranking(RankingQuery query) {
    Object parameters = line.edition().parameters(Wrappers.RANK, HotLists.write(query));
    return line.read(api.topListQuery(parameters), wire -> HotLists.read(wire, query));
  }
}
