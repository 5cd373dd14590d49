package io.supercargo.testkit.fake;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.Refinement;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.RelatedProducts;

/** Relates what is of the same kind. */
record FakeRelatedProducts(Counter counter) implements RelatedProducts {
  @Override
  public Reply<Page<Offer>> related(ProductId product, PageRequest page, Audience audience) {
    counter.serve(Capability.RELATED_PRODUCTS);
    Ware known = counter.ware(product);
    return counter.reply(
        Shelves.page(
            counter
                .wares()
                .filter(ware -> ware.thing().equals(known.thing()) && !ware.equals(known)),
            Refinement.NONE,
            page,
            audience.language()));
  }
}
