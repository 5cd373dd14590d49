package io.supercargo.http.dialect.taobao;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.http.dialect.NumberText;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prices in fen, as details have them. */
final class Fen {
  private static final String YUAN = "CNY";

  private Fen() {}

  /**
   * @param price must be there, the others need not
   * @throws InvalidValue naming the field
   */
  static Prices read(
      String field, @Nullable Long price, @Nullable Long promotion, @Nullable Long coupon) {
    if (price == null) {
      throw new InvalidValue(field, "missing", "a value");
    }
    Map<PriceKind, Money> prices = new EnumMap<>(PriceKind.class);
    prices.put(PriceKind.WHOLESALE, Money.fen(price));
    put(prices, PriceKind.PROMOTION, promotion);
    put(prices, PriceKind.COUPON, coupon);
    return new Prices(prices);
  }

  /** A number, or a text of one. */
  static @Nullable Long read(String field, @Nullable JsonNode fen) {
    return fen == null || fen.isNull() || fen.asText().isBlank()
        ? null
        : (Long) NumberText.read(field, fen.asText());
  }

  static Long write(Prices prices) {
    return write(prices.wholesale());
  }

  static @Nullable Long write(Prices prices, PriceKind kind) {
    return prices.of(kind).map(Fen::write).orElse(null);
  }

  /** This wire counts in whole fen; what another knows more exactly is rounded half up. */
  static Long write(Money price) {
    if (!price.currency().getCurrencyCode().equals(YUAN)) {
      throw new InvalidValue("price", price, "yuan");
    }
    return price.amount().movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static void put(Map<PriceKind, Money> prices, PriceKind kind, @Nullable Long fen) {
    if (fen != null) {
      prices.put(kind, Money.fen(fen));
    }
  }
}
