package io.supercargo.domain.sync;

import io.supercargo.domain.InvalidValue;
import java.util.Optional;

/**
 * Pieces of one variant.
 *
 * @param productId the supplier's number
 */
public record SoldGoods(
    String productId,
    Optional<String> productName,
    Optional<String> skuId,
    Optional<String> skuName,
    long quantity) {
  public SoldGoods {
    InvalidValue.requireText("productId", productId);
    if (quantity < 1) {
      throw new InvalidValue("quantity", quantity, "1 or more");
    }
  }
}
