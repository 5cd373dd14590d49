package io.supercargo.sandbox;

import io.supercargo.ports.store.MarketStore;
import io.supercargo.sandbox.listing.Documents;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.listing.Storefront;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The buckets of one market. The stamp is written last: without it the rest counts for nothing. */
final class Stock {
  private static final int OFFERS_AT_HAND = 5_000;
  private static final int SHOPS_AT_HAND = 1_000;
  private static final String STAMP = "stamp";

  private final MarketStore store;
  private final String offersBucket;
  private final Shelf<Listing> offers;
  private final Shelf<Storefront> shops;
  private final Shelf<Stamp> stamps;

  /** Markets of different names do not meet. */
  Stock(MarketStore store, String name) {
    this.store = store;
    this.offersBucket = name + ".offers";
    this.offers = new Shelf<>(store, offersBucket, Listing.class, OFFERS_AT_HAND);
    this.shops = new Shelf<>(store, name + ".shops", Storefront.class, SHOPS_AT_HAND);
    this.stamps = new Shelf<>(store, name + ".market", Stamp.class, 1);
  }

  Shelf<Listing> offers() {
    return offers;
  }

  Shelf<Storefront> shops() {
    return shops;
  }

  /** Of the market that is here whole. */
  Optional<Stamp> stamp() {
    return stamps.get(STAMP);
  }

  void stamp(Stamp stamp) {
    stamps.putAll(Map.of(STAMP, stamp));
  }

  void clear() {
    stamps.clear();
    offers.clear();
    shops.clear();
  }

  void eachOffer(Consumer<Listing> each) {
    store.scan(
        offersBucket, (key, document) -> each.accept(Documents.read(document, Listing.class)));
  }
}
