package io.supercargo.domain.product;

import io.supercargo.domain.Money;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A product that somebody wants, as it was last seen at a supplier.
 *
 * @param standing empty until it was read
 * @param seen in microseconds
 */
public record KnownProduct(
    String provider, ProductId product, Optional<Standing> standing, Instant seen) {
  public KnownProduct {
    seen = seen.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * What of a product matters to whoever wants it.
   *
   * @param offered whether it is for sale at all
   * @param lowest what a piece costs at least
   * @param highest what a piece costs at most
   * @param soldOut ids of the variants of which none is left
   */
  public record Standing(
      boolean offered, Optional<Money> lowest, Optional<Money> highest, List<String> soldOut) {
    /** Its supplier does not know it any more. */
    public static final Standing GONE =
        new Standing(false, Optional.empty(), Optional.empty(), List.of());

    public Standing {
      soldOut = List.copyOf(soldOut);
    }

    public static Standing of(Product product) {
      List<Money> prices =
          Stream.concat(
                  product.skus().stream().map(sku -> sku.prices().wholesale()),
                  product.priceTiers().stream().map(PriceTier::price))
              .sorted()
              .toList();
      Money alone = product.offer().prices().wholesale();
      return new Standing(
          true,
          Optional.of(prices.isEmpty() ? alone : prices.get(0)),
          Optional.of(prices.isEmpty() ? alone : prices.get(prices.size() - 1)),
          product.skus().stream().filter(sku -> sku.stock() == 0).map(Sku::id).sorted().toList());
    }

    /** What is different in a later one: status, price, stock. */
    public List<String> differences(Standing later) {
      if (offered != later.offered) {
        return List.of("status");
      }
      List<String> differences = new ArrayList<>();
      if (!isSame(lowest, later.lowest) || !isSame(highest, later.highest)) {
        differences.add("price");
      }
      if (!soldOut.equals(later.soldOut)) {
        differences.add("stock");
      }
      return List.copyOf(differences);
    }

    private static boolean isSame(Optional<Money> one, Optional<Money> other) {
      return one.isPresent() == other.isPresent()
          && one.stream().allMatch(money -> money.compareTo(other.orElse(money)) == 0);
    }
  }

  /** The same after another look; whoever could not read it leaves what was known. */
  public KnownProduct joined(KnownProduct later) {
    return new KnownProduct(provider, product, later.standing.or(() -> standing), later.seen);
  }
}
