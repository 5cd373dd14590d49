package io.supercargo.domain.product;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;

/** The unit price from a quantity on. */
public record PriceTier(int minQuantity, Money price) {
  public PriceTier {
    if (minQuantity < 1) {
      throw new InvalidValue("priceTiers.minQuantity", minQuantity, ">= 1");
    }
  }
}
