package io.supercargo.sandbox;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Money;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightEstimate.Basis;
import io.supercargo.domain.freight.FreightEstimate.Rule;
import io.supercargo.domain.freight.FreightEstimate.Step;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.search.Filter;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.sandbox.listing.FarProvinces;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.listing.Postage;
import java.math.BigDecimal;
import java.util.Optional;

/** Estimates freight by each seller's template; offers that promise free postage cost nothing. */
final class SandboxFreightDesk implements FreightDesk {
  private final Market market;
  private final Missing missing;

  SandboxFreightDesk(Market market, Missing missing) {
    this.market = market;
    this.missing = missing;
  }

  @Override
  public Reply<FreightEstimate> estimate(FreightQuery query, Audience audience) {
    Listing listing =
        market.listing(query.product()).orElseThrow(() -> missing.product(query.product()));
    return Reply.of(
        listing.terms().promise(Filter.DROPSHIP_FREE_POST)
            ? new FreightEstimate(query.product(), Money.fen(0), true, Optional.empty())
            : charged(query, listing, market.seller(listing).postage()));
  }

  private static FreightEstimate charged(FreightQuery query, Listing listing, Postage postage) {
    boolean byWeight = postage.basis() == Basis.WEIGHT;
    long units = byWeight ? query.quantity() * listing.terms().grams() : query.quantity();
    boolean far = FarProvinces.hold(query.destination().province());
    Money first = far ? postage.firstFee().plus(postage.farAway()) : postage.firstFee();
    Rule rule =
        new Rule(
            postage.template(),
            postage.basis(),
            new Step(first, units(postage.first(), byWeight)),
            new Step(postage.nextFee(), units(postage.next(), byWeight)),
            Optional.empty());
    return new FreightEstimate(query.product(), postage.cost(units, far), false, Optional.of(rule));
  }

  /** Weight is told in kilograms. */
  private static String units(long units, boolean byWeight) {
    return byWeight
        ? BigDecimal.valueOf(units, 3).stripTrailingZeros().toPlainString()
        : Long.toString(units);
  }
}
