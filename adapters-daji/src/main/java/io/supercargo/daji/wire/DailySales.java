package io.supercargo.daji.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.SalesTrend;
import io.supercargo.domain.product.SalesTrend.Day;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The daily sales of a product, in both directions. */
public final class DailySales {
  private static final String ID = "offerId";

  private DailySales() {}

  public static Map<String, String> query(ProductId product) {
    return Parameters.of(ID, Long.toString(OfferIds.OF_1688.write(product)));
  }

  /**
   * @throws InvalidValue naming the parameter
   */
  public static ProductId asked(Map<String, String> wire) {
    return OfferIds.OF_1688.read(ID, Parameters.some(wire, ID).orElse(null));
  }

  /** In whatever order the days come. */
  public static SalesTrend read(@Nullable List<WireDailySales> wire, ProductId product) {
    return new SalesTrend(
        product,
        requireNonNullElse(wire, List.<WireDailySales>of()).stream()
            .map(DailySales::read)
            .sorted(Comparator.comparing(Day::date))
            .toList());
  }

  public static List<WireDailySales> write(SalesTrend trend) {
    return trend.days().stream()
        .map(day -> new WireDailySales(day.date().toString(), day.sold()))
        .toList();
  }

  private static Day read(WireDailySales wire) {
    try {
      return new Day(LocalDate.parse(wire.day()), wire.quantity());
    } catch (DateTimeParseException noDay) {
      throw new InvalidValue("day", wire.day(), "a day such as 2026-06-01");
    }
  }
}
