package io.supercargo.daji.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightEstimate.Rule;
import io.supercargo.domain.freight.FreightEstimate.Step;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.NumberText;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.freight.ChargeType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Freight estimates in both directions. */
public final class Freight {
  private static final Money NOTHING = Money.fen(0);

  private Freight() {}

  public static FreightEstimate read(WireFreight wire, ProductId product) {
    boolean free = Boolean.TRUE.equals(wire.freePostage());
    return new FreightEstimate(
        product,
        free ? NOTHING : freight(wire.freight()),
        free,
        Optional.ofNullable(wire.templateName()).map(template -> rule(template, wire)));
  }

  public static WireFreight write(FreightEstimate estimate) {
    Optional<Rule> rule = estimate.rule();
    return new WireFreight(
        NumberText.read("offerId", estimate.product().value()),
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

  private static Money freight(@Nullable String yuan) {
    if (yuan == null) {
      throw new InvalidValue("freight", "missing", "yuan as text");
    }
    Money freight = OfferFields.yuan("freight", yuan);
    if (freight.isNegative()) {
      throw new InvalidValue("freight", yuan, ">= 0");
    }
    return freight;
  }

  private static Rule rule(String template, WireFreight wire) {
    return new Rule(
        template,
        ChargeType.read(wire.chargeType()),
        step("firstFee", wire.firstFee(), wire.firstUnit()),
        step("nextFee", wire.nextFee(), wire.nextUnit()),
        Optional.ofNullable(wire.discount()).filter(it -> !it.isBlank()));
  }

  private static Step step(String field, @Nullable String yuan, @Nullable String units) {
    return new Step(
        yuan == null ? NOTHING : OfferFields.yuan(field, yuan), requireNonNullElse(units, "1"));
  }
}
