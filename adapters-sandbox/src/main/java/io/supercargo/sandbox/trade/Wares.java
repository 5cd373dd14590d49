package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.listing.Storefront;
import java.util.Optional;

/** What a marketplace sells. Thread-safe. */
public interface Wares {
  Marketplace marketplace();

  /** An offer as it was on the market's first day. */
  Optional<Listing> founded(ProductId id);

  Storefront seller(Listing listing);

  /** In Chinese, with what the listing says of prices and stock. */
  Product product(Listing listing);
}
