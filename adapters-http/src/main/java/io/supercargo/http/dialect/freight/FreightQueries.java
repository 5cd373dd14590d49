package io.supercargo.http.dialect.freight;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.LongNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.OfferNumber;
import io.supercargo.http.dialect.freight.WireFreightQuery.WireSkuNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions, in both directions. */
public final class FreightQueries {
  private FreightQueries() {}

  public static WireFreightQuery write(FreightQuery query) {
    return new WireFreightQuery(
        LongNode.valueOf(OfferNumber.write(query.product())),
        query.destination().province(),
        query.destination().city(),
        query.destination().district(),
        query.quantity(),
        query.lines().stream()
            .map(line -> new WireSkuNumber(line.skuId(), line.quantity()))
            .toList());
  }

  /**
   * @throws InvalidValue naming the field
   */
  public static FreightQuery read(WireFreightQuery wire) {
    ProductId product =
        OfferNumber.read("offerId", wire.offerId() == null ? null : wire.offerId().asText());
    FreightQuery.Destination destination =
        new FreightQuery.Destination(
            code("toProvinceCode", wire.toProvinceCode()),
            code("toCityCode", wire.toCityCode()),
            code("toCountryCode", wire.toCountryCode()));
    return new FreightQuery(
        product, quantity(wire.totalNum()), destination, lines(wire.logisticsSkuNumModels()));
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
    String text = code == null || code.isBlank() ? "missing" : code;
    if (!text.matches("[0-9]{6}")) {
      throw new InvalidValue(field, text, "an administrative code of six digits");
    }
    return text;
  }

  private static long quantity(@Nullable Long totalNum) {
    if (totalNum == null || totalNum < 1) {
      throw new InvalidValue("totalNum", totalNum == null ? "missing" : totalNum, ">= 1");
    }
    return totalNum;
  }
}
