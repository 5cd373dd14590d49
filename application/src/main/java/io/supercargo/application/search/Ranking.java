package io.supercargo.application.search;

import io.supercargo.domain.Money;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.domain.search.SortSpec.Direction;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Orders offers as a sort specification says; what is not known comes last either way. */
final class Ranking {
  /** Amounts of different currencies cannot be compared, so they stay apart. */
  private static final Comparator<Money> MONEY =
      Comparator.<Money, String>comparing(price -> price.currency().getCurrencyCode())
          .thenComparing(Money::amount);

  private Ranking() {}

  /** Relevance orders nothing: all offers are equal. */
  static Comparator<Offer> of(SortSpec sort) {
    return sort.keys().stream()
        .map(Ranking::by)
        .reduce(Comparator::thenComparing)
        .orElse((unusedA, unusedB) -> 0);
  }

  private static Comparator<Offer> by(SortSpec.Key key) {
    Direction direction = key.direction();
    return switch (key.by()) {
      case PRICE -> by(offer -> Optional.of(offer.prices().wholesale()), MONEY, direction);
      case PAYABLE -> by(offer -> Optional.of(offer.payable()), MONEY, direction);
      case MONTHLY_SALES ->
          by(offer -> boxed(offer.sales().monthly()), Comparator.<Long>naturalOrder(), direction);
      case REPURCHASE_RATE ->
          by(
              offer -> offer.sales().repurchaseRate(),
              Comparator.<BigDecimal>naturalOrder(),
              direction);
    };
  }

  private static <T> Comparator<Offer> by(
      Function<Offer, Optional<T>> field, Comparator<T> ascending, Direction direction) {
    Comparator<T> known = direction == Direction.ASCENDING ? ascending : ascending.reversed();
    return (a, b) -> compare(field.apply(a), field.apply(b), known);
  }

  private static <T> int compare(Optional<T> a, Optional<T> b, Comparator<T> known) {
    return a.isPresent() && b.isPresent()
        ? known.compare(a.get(), b.get())
        : Boolean.compare(a.isEmpty(), b.isEmpty());
  }

  private static Optional<Long> boxed(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }
}
