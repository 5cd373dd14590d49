package io.supercargo.xportcn.client;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.RelatedProducts;
import io.supercargo.xportcn.wire.Dialect;
import io.supercargo.xportcn.wire.Hits;
import io.supercargo.xportcn.wire.Recommending;

/** Related products; not in KA. */
final class XportRelatedProducts implements RelatedProducts {
  private final XportLine line;
  private final Dialect dialect;
  private final XportProductApi api;

  XportRelatedProducts(XportLine line) {
    this.line = line;
    this.dialect = Dialect.of1688(line.edition());
    this.api = line.line().api(XportProductApi.class);
  }

  @Override
  public Reply<Page<Offer>> related(ProductId product, PageRequest page, Audience audience) {
    return line.read(
        api.productRelatedRecommend(Recommending.write(product, page, audience, dialect)),
        hits -> Hits.read(hits, page, dialect));
  }
}
