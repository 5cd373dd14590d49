package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.LongNode;
import io.supercargo.alibaba.wire.WireFreightQuery.WireSkuNumber;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightEstimate.Rule;
import io.supercargo.domain.freight.FreightEstimate.Step;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.freight.ChargeType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Freight estimates in both directions. */
public final class Freight {
  private Freight() {}

  public static WireFreightQuery write(FreightQuery query) {
    return new WireFreightQuery(
        LongNode.valueOf(OfferValues.number(query.product())),
        query.destination().province(),
        query.destination().city(),
        query.destination().district(),
        query.quantity(),
        query.lines().stream()
            .map(line -> new WireSkuNumber(line.skuId(), line.quantity()))
            .toList());
  }

  public static FreightQuery read(WireFreightQuery wire) {
    return new FreightQuery(
        OfferValues.id("offerId", wire.offerId() == null ? null : wire.offerId().asText()),
        quantity(wire.totalNum()),
        new FreightQuery.Destination(
            code("toProvinceCode", wire.toProvinceCode()),
            code("toCityCode", wire.toCityCode()),
            code("toCountryCode", wire.toCountryCode())),
        lines(wire.logisticsSkuNumModels()));
  }

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

  private static long quantity(@Nullable Long totalNum) {
    if (totalNum == null || totalNum < 1) {
      throw new InvalidValue("totalNum", totalNum == null ? "missing" : totalNum, ">= 1");
    }
    return totalNum;
  }

  private static List<FreightQuery.Line> lines(@Nullable List<WireSkuNumber> wire) {
    return wire == null
        ? List.of()
        : wire.stream()
            .map(
                line ->
                    new FreightQuery.Line(
                        requireNonNullElse(line.skuId(), ""),
                        requireNonNullElse(line.number(), 0L)))
            .toList();
  }

  private static String code(String field, @Nullable String code) {
    String text = requireNonNullElse(code, "missing");
    if (!text.matches("[0-9]{6}")) {
      throw new InvalidValue(field, text, "an administrative code of six digits");
    }
    return text;
  }
}
