package io.supercargo.testkit.fake;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.Refinement;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Recommendations;

/** Recommends everything, in the order that it stands in. */
record FakeRecommendations(Counter counter) implements Recommendations {
  @Override
  public Reply<Page<Offer>> recommended(PageRequest page, Audience audience) {
    counter.serve(Capability.RECOMMENDATIONS);
    return counter.reply(Shelves.page(counter.wares(), Refinement.NONE, page, audience.language()));
  }
}
