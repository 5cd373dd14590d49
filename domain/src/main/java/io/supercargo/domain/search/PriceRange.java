package io.supercargo.domain.search;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import java.util.Optional;

/** Bounds of the wholesale unit price, both inclusive, either may be open. */
public record PriceRange(Optional<Money> min, Optional<Money> max) {
  public static final PriceRange ANY = new PriceRange(Optional.empty(), Optional.empty());

  public PriceRange {
    min.ifPresent(price -> requirePositive("minPrice", price));
    max.ifPresent(price -> requirePositive("maxPrice", price));
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      throw new InvalidValue("minPrice", min.get(), "<= maxPrice " + max.get());
    }
  }

  public boolean contains(Money price) {
    return min.map(bound -> price.compareTo(bound) >= 0).orElse(true)
        && max.map(bound -> price.compareTo(bound) <= 0).orElse(true);
  }

  private static void requirePositive(String field, Money price) {
    if (price.isNegative()) {
      throw new InvalidValue(field, price, ">= 0");
    }
  }
}
