package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.Discovery;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.RelatedProducts;
import java.util.ArrayList;
import java.util.List;

/** Related products; the operation gives ten at once, so a larger page takes several calls. */
final class AlibabaRelatedProducts implements RelatedProducts {
  private final AlibabaLine line;
  private final AlibabaProductApi api;

  AlibabaRelatedProducts(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaProductApi.class);
  }

  @Override
  public Reply<Page<Offer>> related(ProductId product, PageRequest page, Audience audience) {
    return page.size() <= Discovery.MOST_RELATED
        ? ask(product, page, audience)
        : Reply.of(inParts(product, page, audience));
  }

  private Page<Offer> inParts(ProductId product, PageRequest page, Audience audience) {
    int most = Discovery.MOST_RELATED;
    int passedOver = Math.toIntExact(page.offset() % most);
    PageRequest part = new PageRequest(Math.toIntExact(page.offset() / most) + 1, most);
    List<Offer> found = new ArrayList<>();
    boolean more = true;
    while (more && found.size() < passedOver + page.size()) {
      List<Offer> ten = ask(product, part, audience).value().items();
      found.addAll(ten);
      more = ten.size() == most;
      part = part.next();
    }
    List<Offer> items = found.stream().skip(passedOver).limit(page.size()).toList();
    return Page.open(items, page);
  }

  private Reply<Page<Offer>> ask(ProductId product, PageRequest page, Audience audience) {
    Object parameters =
        line.edition().parameters(Wrappers.RELATED, Discovery.write(product, page, audience));
    return line.read(api.relatedRecommend(parameters), wire -> Discovery.read(wire, page));
  }
}
