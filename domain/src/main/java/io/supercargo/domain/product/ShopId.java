package io.supercargo.domain.product;

import io.supercargo.domain.InvalidValue;

/** A seller's id as the supplier hands it out; on 1688 the encrypted {@code sellerOpenId}. */
public record ShopId(String value) {
  public ShopId {
    InvalidValue.requireText("shop", value);
  }
}
