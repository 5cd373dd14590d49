package io.supercargo.sandbox.listing;

import io.supercargo.domain.Money;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Prices;
import java.util.List;

/**
 * What one unit costs.
 *
 * @param prices of the cheapest variant
 * @param tiers what more of it costs; empty where every variant has its own price
 * @param minOrder pieces
 */
public record PriceTag(Prices prices, List<PriceTier> tiers, int minOrder) {
  public PriceTag {
    tiers = List.copyOf(tiers);
  }

  public Money wholesale() {
    return prices.wholesale();
  }

  public boolean has(PriceKind kind) {
    return prices.of(kind).isPresent();
  }
}
