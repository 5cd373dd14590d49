package io.supercargo.sandbox;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.listing.Storefront;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Shows what is in the market in the terms of the trade. Thread-safe. */
public final class Display {
  private final Market market;
  private final Showcase showcase;
  private final Brochure brochure;

  public Display(Market market, Supplier<URI> publicUrl) {
    this.market = market;
    Pictures pictures = new Pictures(publicUrl);
    this.showcase = new Showcase(market.marketplace(), pictures);
    this.brochure = new Brochure(showcase, pictures);
  }

  /** Those that are there, in the order of the numbers. */
  public List<Offer> offers(Collection<Long> numbers, Language reader) {
    List<Listing> listings = market.listings(numbers);
    Map<String, Storefront> sellers = market.sellers(listings);
    return listings.stream()
        .map(
            listing ->
                showcase.offer(
                    listing, Objects.requireNonNull(sellers.get(listing.shop())), reader))
        .toList();
  }

  Product product(Listing listing, Language reader) {
    return brochure.product(listing, market.seller(listing), reader);
  }
}
