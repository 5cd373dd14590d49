package io.supercargo.domain.product;

import io.supercargo.domain.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What pieces of a product cost by how many are bought.
 *
 * @param single what one costs below the first tier
 * @param tiers by rising quantity; may be empty
 * @param minimum the fewest that may be ordered
 */
public record PriceLadder(Money single, List<PriceTier> tiers, long minimum) {
  public PriceLadder {
    tiers = List.copyOf(tiers);
  }

  /** The fewest are the offer's, else those of its first tier, else one. */
  public static PriceLadder of(Product product) {
    int first =
        product.priceTiers().stream().mapToInt(PriceTier::minQuantity).findFirst().orElse(1);
    return new PriceLadder(
        product.offer().prices().wholesale(),
        product.priceTiers(),
        product.offer().minOrderQuantity().orElse(first));
  }

  /** The same for a variant with a price of its own, which its tiers lower as they do others. */
  public PriceLadder of(Sku sku) {
    Money own = sku.prices().wholesale();
    Money usual = unit(minimum);
    List<PriceTier> moved =
        tiers.stream()
            .map(tier -> new PriceTier(tier.minQuantity(), moved(tier.price(), usual, own)))
            .toList();
    return new PriceLadder(own, moved, minimum);
  }

  /** What each of so many costs. */
  public Money unit(long quantity) {
    return tiers.stream()
        .filter(tier -> tier.minQuantity() <= quantity)
        .reduce((lower, higher) -> higher)
        .map(PriceTier::price)
        .orElse(single);
  }

  public Money total(long quantity) {
    return unit(quantity).times(quantity);
  }

  public boolean allows(long quantity) {
    return quantity >= minimum;
  }

  /**
   * The quantity that may be ordered and costs least in all: the minimum, unless so much less is
   * asked for each from a tier on that more pieces cost less.
   */
  public long cheapest() {
    return LongStream.concat(
            LongStream.of(minimum), tiers.stream().mapToLong(PriceTier::minQuantity))
        .filter(this::allows)
        .boxed()
        .reduce((few, many) -> total(many).compareTo(total(few)) < 0 ? many : few)
        .orElse(minimum);
  }

  /** What a tier takes off, taken off another price; nothing where that is not so much. */
  private static Money moved(Money price, Money from, Money to) {
    BigDecimal own = price.amount().add(to.amount()).subtract(from.amount());
    return own.signum() > 0 ? new Money(own, price.currency()) : to;
  }
}
