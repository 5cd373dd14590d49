package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.Money;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightEstimate.Rule;
import io.supercargo.domain.freight.FreightEstimate.Step;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.freight.ChargeType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Freight estimates in both directions; they are asked for as in the whole family. */
public final class Freight {
  private Freight() {}

  public static FreightEstimate read(WireFreight wire, ProductId product) {
    boolean free = Boolean.TRUE.equals(wire.freePostage());
    String freight = SearchTerms.some(wire.freight()).orElse(free ? "0" : "missing");
    return new FreightEstimate(
        product,
        OfferFields.yuan("freight", freight),
        free,
        Optional.ofNullable(wire.templateName()).map(template -> rule(template, wire)));
  }

  public static WireFreight write(FreightEstimate estimate) {
    Optional<Rule> rule = estimate.rule();
    return new WireFreight(
        OfferValues.number(estimate.product()),
        estimate.freight().text(),
        estimate.freePostage(),
        rule.map(Rule::template).orElse(null),
        rule.map(it -> it.first().fee().text()).orElse(null),
        rule.map(it -> it.first().units()).orElse(null),
        rule.map(it -> it.next().fee().text()).orElse(null),
        rule.map(it -> it.next().units()).orElse(null),
        rule.flatMap(Rule::discount).orElse(null),
        rule.map(it -> ChargeType.write(it.basis())).orElse(null));
  }

  private static Rule rule(String template, WireFreight wire) {
    return new Rule(
        template,
        ChargeType.read(wire.chargeType()),
        step("firstFee", wire.firstFee(), wire.firstUnit()),
        step("nextFee", wire.nextFee(), wire.nextUnit()),
        SearchTerms.some(wire.discount()));
  }

  private static Step step(String field, @Nullable String fee, @Nullable String units) {
    Money money = OfferFields.yuan(field, SearchTerms.some(fee).orElse("0"));
    return new Step(money, requireNonNullElse(units, "1"));
  }
}
