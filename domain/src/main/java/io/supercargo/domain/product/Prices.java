package io.supercargo.domain.product;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The unit prices of one item, each saying what it is for. A wholesale price is always there. */
public record Prices(Map<PriceKind, Money> byKind) {
  public Prices {
    Map<PriceKind, Money> copy = new EnumMap<>(PriceKind.class);
    copy.putAll(byKind);
    if (!copy.containsKey(PriceKind.WHOLESALE)) {
      throw new InvalidValue("prices", copy.keySet(), "a wholesale price");
    }
    copy.forEach(Prices::check);
    byKind = Collections.unmodifiableMap(copy);
  }

  public static Prices wholesale(Money price) {
    return new Prices(Map.of(PriceKind.WHOLESALE, price));
  }

  public Money wholesale() {
    return Objects.requireNonNull(byKind.get(PriceKind.WHOLESALE));
  }

  public Optional<Money> of(PriceKind kind) {
    return Optional.ofNullable(byKind.get(kind));
  }

  private static void check(PriceKind kind, Money price) {
    if (price.isNegative()) {
      throw new InvalidValue("prices." + kind.code(), price, ">= 0");
    }
  }
}
