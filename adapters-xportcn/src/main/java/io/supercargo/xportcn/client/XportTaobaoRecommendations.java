package io.supercargo.xportcn.client;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Recommendations;
import io.supercargo.xportcn.wire.TaobaoItems;
import io.supercargo.xportcn.wire.WirePageQuery;

/** Taobao's hot products, the same for everybody; in v1 alone. */
final class XportTaobaoRecommendations implements Recommendations {
  private final XportLine line;
  private final XportTaobaoApi api;

  XportTaobaoRecommendations(XportLine line) {
    this.line = line;
    this.api = line.line().api(XportTaobaoApi.class);
  }

  @Override
  public Reply<Page<Offer>> recommended(PageRequest page, Audience audience) {
    return line.read(
        api.taobaoHotRecommend(new WirePageQuery(page.number(), page.size())),
        products -> TaobaoItems.offers(products, page));
  }
}
