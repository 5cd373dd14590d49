package io.supercargo.xportcn.client;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Recommendations;
import io.supercargo.xportcn.wire.Dialect;
import io.supercargo.xportcn.wire.Hits;
import io.supercargo.xportcn.wire.Recommending;

/** Recommendations; not in KA. */
final class XportRecommendations implements Recommendations {
  private final XportLine line;
  private final XportProductApi api;

  XportRecommendations(XportLine line) {
    this.line = line;
    this.api = line.line().api(XportProductApi.class);
  }

  @Override
  public Reply<Page<Offer>> recommended(PageRequest page, Audience audience) {
    return line.read(
        api.productRecommend(Recommending.write(page, audience)),
        hits -> Hits.read(hits, page, Dialect.of1688(line.edition())));
  }
}
