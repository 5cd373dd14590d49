package io.supercargo.domain.account;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import java.util.Optional;

/**
 * Whom somebody wants to talk to: a seller, or the seller of a product. Some suppliers want to know
 * both.
 */
public record ChatQuery(Optional<ShopId> shop, Optional<ProductId> product) {
  public ChatQuery {
    if (shop.isEmpty() && product.isEmpty()) {
      throw new InvalidValue("product", "missing", "a product, a shop, or both");
    }
  }
}
