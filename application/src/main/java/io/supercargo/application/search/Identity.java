package io.supercargo.application.search;

import io.supercargo.domain.product.ProductId;

/**
 * What an offer is.
 *
 * @param provider whose id it is; empty for a native one, which is everybody's
 */
record Identity(String provider, ProductId id) {
  static Identity of(ProductId.Native id) {
    return new Identity("", id);
  }

  static Identity of(String provider, ProductId id) {
    return new Identity(id instanceof ProductId.Native ? "" : provider, id);
  }

  boolean isNative() {
    return id instanceof ProductId.Native;
  }
}
