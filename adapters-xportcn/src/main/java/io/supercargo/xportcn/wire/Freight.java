package io.supercargo.xportcn.wire;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.LongNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightEstimate.Basis;
import io.supercargo.domain.freight.FreightEstimate.Rule;
import io.supercargo.domain.freight.FreightEstimate.Step;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.product.ProductId;
import io.supercargo.xportcn.wire.WireFreightQuery.WireSkuNumber;
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
    if (wire.offerId() == null || !wire.offerId().asText().matches("[1-9][0-9]{0,17}")) {
      throw new InvalidValue(
          "offerId", wire.offerId() == null ? "missing" : wire.offerId(), "a numeric offer id");
    }
    return new FreightQuery(
        ProductId.of1688(Long.parseLong(wire.offerId().asText())),
        requireNonNullElse(wire.totalNum(), 0L),
        new FreightQuery.Destination(
            code("toProvinceCode", wire.toProvinceCode()),
            code("toCityCode", wire.toCityCode()),
            code("toCountryCode", wire.toCountryCode())),
        lines(wire.logisticsSkuNumModels()));
  }

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
        rule.map(it -> chargeType(it.basis())).orElse(null));
  }

  private static Rule rule(String template, WireFreight wire) {
    return new Rule(
        template,
        basis(wire.chargeType()),
        step(wire.firstFee(), wire.firstUnit()),
        step(wire.nextFee(), wire.nextUnit()),
        SearchTerms.some(wire.discount()));
  }

  private static Step step(@Nullable Long fen, @Nullable String units) {
    return new Step(Money.fen(requireNonNullElse(fen, 0L)), requireNonNullElse(units, "1"));
  }

  private static String chargeType(Basis basis) {
    return switch (basis) {
      case WEIGHT -> "0";
      case PIECES -> "1";
      case VOLUME -> "2";
    };
  }

  private static Basis basis(@Nullable String told) {
    String chargeType = requireNonNullElse(told, "1");
    return switch (chargeType) {
      case "0" -> Basis.WEIGHT;
      case "1" -> Basis.PIECES;
      case "2" -> Basis.VOLUME;
      default -> throw new InvalidValue("chargeType", chargeType, "0, 1 or 2");
    };
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
    return SearchTerms.some(code)
        .orElseThrow(
            () -> new InvalidValue(field, "missing", "an administrative code of six digits"));
  }
}
