package io.supercargo.web.console;

import io.supercargo.application.product.CompareProduct.Side;
import io.supercargo.domain.Money;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.product.PriceLadder;
import io.supercargo.domain.product.Product;
import java.util.Optional;

/**
 * What so many pieces would cost at one provider.
 *
 * @param fees empty where there are none
 * @param freight empty where it was not asked for or is not told
 * @param allowed whether so few are sold
 */
record Bill(
    String provider,
    Money unit,
    Money goods,
    Optional<Money> fees,
    Optional<Money> freight,
    boolean allowed) {

  /** Empty for a provider that does not know the product. */
  static Optional<Bill> of(Side side, long quantity) {
    return side.product().map(product -> of(side, product, quantity));
  }

  private static Bill of(Side side, Product product, long quantity) {
    PriceLadder ladder = PriceLadder.of(product);
    return new Bill(
        side.provider(),
        ladder.unit(quantity),
        ladder.total(quantity),
        product.offer().fees().map(fees -> fees.total().times(quantity)),
        side.freight().map(FreightEstimate::freight),
        ladder.allows(quantity));
  }

  /** Whether so few are sold, and for more. */
  boolean isDearerThan(Bill other) {
    return allowed && total().compareTo(other.total()) > 0;
  }

  /** All that is known of. */
  Money total() {
    Money withFees = fees.map(goods::plus).orElse(goods);
    return freight.map(withFees::plus).orElse(withFees);
  }
}
