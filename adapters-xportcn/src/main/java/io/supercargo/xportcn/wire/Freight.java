package io.supercargo.xportcn.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.Money;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightEstimate.Rule;
import io.supercargo.domain.freight.FreightEstimate.Step;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.freight.ChargeType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Freight estimates in both directions. */
public final class Freight {
  private Freight() {}

  public static FreightEstimate read(WireFreight wire, ProductId product) {
    return new FreightEstimate(
        product,
        Money.fen(wire.freight()),
        Boolean.TRUE.equals(wire.freePostage()),
        Optional.ofNullable(wire.templateName()).map(template -> rule(template, wire)));
  }

  public static WireFreight write(FreightEstimate estimate) {
    Optional<Rule> rule = estimate.rule();
    return new WireFreight(
        SearchTerms.number("offerId", estimate.product().value()),
        OfferValues.fen(estimate.freight()),
        estimate.freePostage(),
        rule.map(Rule::template).orElse(null),
        rule.map(it -> OfferValues.fen(it.first().fee())).orElse(null),
        rule.map(it -> it.first().units()).orElse(null),
        rule.map(it -> OfferValues.fen(it.next().fee())).orElse(null),
        rule.map(it -> it.next().units()).orElse(null),
        rule.flatMap(Rule::discount).orElse(null),
        rule.map(it -> ChargeType.write(it.basis())).orElse(null));
  }

  private static Rule rule(String template, WireFreight wire) {
    return new Rule(
        template,
        ChargeType.read(wire.chargeType()),
        step(wire.firstFee(), wire.firstUnit()),
        step(wire.nextFee(), wire.nextUnit()),
        SearchTerms.some(wire.discount()));
  }

  private static Step step(@Nullable Long fen, @Nullable String units) {
    return new Step(Money.fen(requireNonNullElse(fen, 0L)), requireNonNullElse(units, "1"));
  }
}
