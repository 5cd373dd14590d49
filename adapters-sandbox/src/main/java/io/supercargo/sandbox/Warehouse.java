package io.supercargo.sandbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.listing.Storefront;
import io.supercargo.sandbox.trade.Wares;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/** What a market sells, as who trades in it needs it. Thread-safe. */
final class Warehouse implements Wares {
  private final Market market;
  private final Display display;
  private final Supplier<URI> publicUrl;

  /** As long as the listing itself is at hand. */
  private final Cache<Listing, Shown> shown =
      Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

  Warehouse(Market market, Display display, Supplier<URI> publicUrl) {
    this.market = market;
    this.display = display;
    this.publicUrl = publicUrl;
  }

  /** A product with the addresses of its pictures under one of ours. */
  private record Shown(URI at, Product product) {}

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
  public Product product(Listing listing) {
    URI at = publicUrl.get();
    Shown known = shown.get(listing, any -> shown(listing, at));
    if (!known.at.equals(at)) {
      known = shown(listing, at);
      shown.put(listing, known);
    }
    return known.product;
  }

  private Shown shown(Listing listing, URI at) {
    return new Shown(at, display.product(listing, Language.ZH));
  }
}
