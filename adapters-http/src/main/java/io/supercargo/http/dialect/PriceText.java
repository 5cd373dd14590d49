package io.supercargo.http.dialect;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.search.PriceRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Price bounds as the 1688 family takes them: yuan as text, blank or absent for none. */
public final class PriceText {
  private PriceText() {}

  public static @Nullable String write(Optional<Money> bound) {
    return bound.map(Money::text).orElse(null);
  }

  /**
   * @throws InvalidValue naming {@code priceStart} or {@code priceEnd}
   */
  public static PriceRange read(@Nullable String start, @Nullable String end) {
    Optional<Money> min = bound("priceStart", start);
    Optional<Money> max = bound("priceEnd", end);
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      throw new InvalidValue("priceStart", min.get().text(), "<= priceEnd " + max.get().text());
    }
    return new PriceRange(min, max);
  }

  private static Optional<Money> bound(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      Money bound = Money.yuan(text.strip());
      if (!bound.isNegative()) {
        return Optional.of(bound);
      }
    } catch (InvalidValue notANumber) {
      // told below, with the same words
    }
    throw new InvalidValue(field, text, "yuan as a decimal number >= 0");
  }
}
