package io.supercargo.sandbox;

import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.listing.Storefront;
import io.supercargo.sandbox.trade.Wares;
import java.util.Optional;

/** What a market sells, as who trades in it needs it. */
record Warehouse(Market market, Display display) implements Wares {
  @Override
  public Marketplace marketplace() {
    return market.marketplace();
  }

  @Override
  public Optional<Listing> founded(ProductId id) {
    return market.founded(id);
  }

  @Override
  public Storefront seller(Listing listing) {
    return market.seller(listing);
  }

  @Override
  public Product product(Listing listing, Language reader) {
    return display.product(listing, reader);
  }
}
