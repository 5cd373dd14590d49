package io.supercargo.sandbox;

import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.listing.Storefront;
import io.supercargo.sandbox.search.OfferIndex;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The market itself: what is on sale, who sells it, and how it is found. Made at the first opening
 * and kept in the store. Thread-safe; whoever opened it closes it.
 */
public final class Market implements AutoCloseable {
  private final Stamp stamp;
  private final Stock stock;
  private final OfferIndex index;
  private final Function<Listing, Optional<Listing>> today;

  private Market(
      Stamp stamp, Stock stock, OfferIndex index, Function<Listing, Optional<Listing>> today) {
    this.stamp = stamp;
    this.stock = stock;
    this.index = index;
    this.today = today;
  }

  /**
   * Opens the market of this stamp, and makes it first where the store holds none or another one.
   */
  public static Market open(Stamp stamp, Surroundings surroundings) {
    return open(stamp, surroundings, Optional::of);
  }

  /**
   * The same, where things change.
   *
   * @param today how a listing of the first day is now; empty for what is off the shelf
   */
  static Market open(
      Stamp stamp, Surroundings surroundings, Function<Listing, Optional<Listing>> today) {
    Stock stock = new Stock(surroundings.market(), named(surroundings.name(), stamp.marketplace()));
    return new Market(stamp, stock, new Founding(stamp, stock, surroundings).index(), today);
  }

  public Stamp stamp() {
    return stamp;
  }

  public Marketplace marketplace() {
    return stamp.marketplace();
  }

  /** What belongs to one market among several; 1688 has the plain name. */
  static String named(String name, Marketplace marketplace) {
    return marketplace == Marketplace.ALIBABA_1688 ? name : name + "." + marketplace.code();
  }

  public int size() {
    return index.size();
  }

  /**
   * The number that an id stands for, which need not be there; empty for ids of another form and
   * for unknown opaque ones.
   */
  public Optional<Long> number(ProductId id) {
    if (id.marketplace() != marketplace()) {
      return Optional.empty();
    }
    if (id instanceof ProductId.Opaque opaque) {
      return index.byReference(opaque.value());
    }
    return id.value().matches("[0-9]{1,18}")
        ? Optional.of(Long.valueOf(id.value()))
        : Optional.empty();
  }

  /** The listing with a native or an opaque id. */
  public Optional<Listing> listing(ProductId id) {
    return founded(id).flatMap(today);
  }

  /** The same as it was on the first day. */
  Optional<Listing> founded(ProductId id) {
    return number(id).flatMap(number -> stock.offers().get(Listing.key(number)));
  }

  /** Those that are there, in the order of the numbers. */
  public List<Listing> listings(Collection<Long> numbers) {
    List<String> keys = numbers.stream().map(Listing::key).toList();
    Map<String, Listing> found = stock.offers().getAll(keys);
    return keys.stream()
        .map(found::get)
        .filter(Objects::nonNull)
        .flatMap(listing -> today.apply(listing).stream())
        .toList();
  }

  /** The sellers of some listings, by id. */
  public Map<String, Storefront> sellers(Collection<Listing> listings) {
    return stock
        .shops()
        .getAll(listings.stream().map(Listing::shop).collect(Collectors.toUnmodifiableSet()));
  }

  public Optional<Storefront> shop(ShopId id) {
    return stock.shops().get(id.value());
  }

  public Storefront seller(Listing listing) {
    return Objects.requireNonNull(sellers(List.of(listing)).get(listing.shop()));
  }

  public OfferIndex.Hits search(SearchQuery query) {
    return index.search(query);
  }

  /**
   * Those of some listings that match words (empty: all do) and pass a refinement: ordered as it
   * says, or as they were given when it asks for relevance.
   */
  public List<Long> narrow(
      Collection<Long> candidates, String words, Language reader, Refinement refinement) {
    return index.narrow(candidates, words, reader, refinement);
  }

  /** Tells what the pictures of every listing show, in no order. */
  public void eachSight(OfferIndex.SightVisitor visitor) {
    index.eachSight(visitor);
  }

  @Override
  public void close() {
    index.close();
  }
}
