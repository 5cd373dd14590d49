package io.supercargo.xportcn.client;

import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Rankings;
import io.supercargo.xportcn.wire.HotLists;

/** Hot lists; in v2 alone. */
final class XportRankings implements Rankings {
  private final XportLine line;
  private final XportProductApi api;

  XportRankings(XportLine line) {
    this.line = line;
    this.api = line.line().api(XportProductApi.class);
  }

  @Override
  public Reply<Ranking> ranking(RankingQuery query) {
    return line.read(api.hotList(HotLists.write(query)), wire -> HotLists.read(wire, query));
  }
}
