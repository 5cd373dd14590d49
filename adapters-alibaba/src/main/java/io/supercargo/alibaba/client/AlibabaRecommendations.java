package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.Discovery;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Recommendations;

/** Recommendations to a buyer. */
final class AlibabaRecommendations implements Recommendations {
  private final AlibabaLine line;
  private final AlibabaProductApi api;

  AlibabaRecommendations(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaProductApi.class);
  }

  @Override
  public Reply<Page<Offer>> recommended(PageRequest page, Audience audience) {
    Object parameters =
        line.edition().parameters(Wrappers.RECOMMEND, Discovery.write(page, audience));
    return line.read(api.offerRecommend(parameters), wire -> Discovery.read(wire, page));
  }
}
