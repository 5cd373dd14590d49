package io.supercargo.testkit.fake;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Money;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightEstimate.Basis;
import io.supercargo.domain.freight.FreightEstimate.Rule;
import io.supercargo.domain.freight.FreightEstimate.Step;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.FreightDesk;
import java.util.Optional;

/** Eight yuan for the first piece and two for each further one, unless the ware travels free. */
record FakeFreightDesk(Counter counter) implements FreightDesk {
  private static final Money FIRST = Money.yuan("8.00");
  private static final Money NEXT = Money.yuan("2.00");
  private static final Rule RULE =
      new Rule("义乌统一运费", Basis.PIECES, new Step(FIRST, "1"), new Step(NEXT, "1"), Optional.empty());

  @Override
  public Reply<FreightEstimate> estimate(FreightQuery query, Audience audience) {
    counter.serve(Capability.FREIGHT_ESTIMATE);
    boolean free = counter.ware(query.product()).travelsFree();
    Money freight = free ? Money.fen(0) : FIRST.plus(NEXT.times(query.quantity() - 1));
    return counter.reply(
        new FreightEstimate(
            query.product(), freight, free, free ? Optional.empty() : Optional.of(RULE)));
  }
}
