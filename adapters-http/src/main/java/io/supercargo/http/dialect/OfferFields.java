package io.supercargo.http.dialect;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.Offer.Sales;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Filter;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of hits that every gateway of the 1688 family prints alike. */
public final class OfferFields {
  private OfferFields() {}

  public static Text title(@Nullable String subject, @Nullable String subjectTrans) {
    return new Text(subject == null ? "" : subject, Optional.ofNullable(subjectTrans));
  }

  /** Pieces in 30 days, and percent text as a share. */
  public static Sales sales(@Nullable Long monthSold, @Nullable String repurchaseRate) {
    return new Sales(
        monthSold == null ? OptionalLong.empty() : OptionalLong.of(monthSold),
        Optional.ofNullable(repurchaseRate).filter(it -> !it.isBlank()).map(OfferFields::share));
  }

  public static @Nullable Long monthSold(Sales sales) {
    OptionalLong monthly = sales.monthly();
    return monthly.isPresent() ? (Long) monthly.getAsLong() : null;
  }

  public static @Nullable String repurchaseRate(Sales sales) {
    return sales.repurchaseRate().map(RateText::write).orElse(null);
  }

  public static Set<Filter> flags(@Nullable Boolean isJxhy, @Nullable Boolean isOnePsale) {
    Set<Filter> flags = EnumSet.noneOf(Filter.class);
    if (Boolean.TRUE.equals(isJxhy)) {
      flags.add(Filter.SELECTED_SUPPLY);
    }
    if (Boolean.TRUE.equals(isOnePsale)) {
      flags.add(Filter.DROPSHIP);
    }
    return flags;
  }

  /**
   * The four prices of a {@code priceInfo}: yuan texts with the decimals that were written.
   *
   * @throws InvalidValue naming the price that is no number
   */
  public static Prices prices(
      String price,
      @Nullable String jxhyPrice,
      @Nullable String pfJxhyPrice,
      @Nullable String consignPrice) {
    Map<PriceKind, Money> prices = new EnumMap<>(PriceKind.class);
    put(prices, PriceKind.WHOLESALE, "price", price);
    put(prices, PriceKind.SELECTED_SUPPLY, "jxhyPrice", jxhyPrice);
    put(prices, PriceKind.SELECTED_SUPPLY_WHOLESALE, "pfJxhyPrice", pfJxhyPrice);
    put(prices, PriceKind.DROPSHIP, "consignPrice", consignPrice);
    return new Prices(prices);
  }

  /** One price of a {@code priceInfo}, null where there is none. */
  public static @Nullable String yuan(Prices prices, PriceKind kind) {
    return prices.of(kind).map(Money::text).orElse(null);
  }

  /**
   * @throws InvalidValue naming the field
   */
  public static Money yuan(String field, String text) {
    try {
      return Money.yuan(text);
    } catch (InvalidValue notANumber) {
      throw new InvalidValue(field, text, "yuan as a decimal number");
    }
  }

  private static void put(
      Map<PriceKind, Money> prices, PriceKind kind, String field, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      prices.put(kind, yuan("priceInfo." + field, text));
    }
  }

  private static BigDecimal share(String percent) {
    try {
      return RateText.read(percent);
    } catch (NumberFormatException notARate) {
      throw new InvalidValue("repurchaseRate", percent, "percent, e.g. 12.84%");
    }
  }
}
