package io.supercargo.domain.order;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ProductId;

/**
 * How many of what are wanted.
 *
 * @param quantity in the unit of sale, 1 to 1,000,000,000
 */
public record OrderLine(ProductId product, Variant variant, long quantity) {
  private static final long MOST = 1_000_000_000;

  public OrderLine {
    if (quantity < 1 || quantity > MOST) {
      throw new InvalidValue("quantity", quantity, "1 to " + MOST);
    }
  }

  /** Whether two lines may be the same, named by two wires. */
  public boolean agrees(OrderLine other) {
    return (product.equals(other.product) || hasSkuOf(other))
        && quantity == other.quantity
        && variant.agrees(other.variant);
  }

  /**
   * Whether a product that is known by an opaque id, and by another id elsewhere, is the same: the
   * number of a SKU is given out once in a marketplace.
   */
  private boolean hasSkuOf(OrderLine other) {
    return product.marketplace() == other.product.marketplace()
        && (product instanceof ProductId.Opaque || other.product instanceof ProductId.Opaque)
        && variant.skuId().isPresent()
        && variant.skuId().equals(other.variant.skuId());
  }
}
