package io.supercargo.web.view;

import io.supercargo.domain.product.Shop;
import org.jspecify.annotations.Nullable;

/** Who sells. */
record ShopView(String id, @Nullable String name, @Nullable String location) {
  static ShopView of(Shop shop) {
    return new ShopView(shop.id().value(), shop.name().orElse(null), shop.location().orElse(null));
  }
}
