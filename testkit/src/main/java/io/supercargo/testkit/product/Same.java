package io.supercargo.testkit.product;

import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ProductId;

/** Whether two names mean one product, where a provider has an id of its own beside the native. */
final class Same {
  private Same() {}

  static boolean product(Offer offer, ProductId id) {
    return offer.id().equals(id) || offer.reference().filter(id::equals).isPresent();
  }
}
