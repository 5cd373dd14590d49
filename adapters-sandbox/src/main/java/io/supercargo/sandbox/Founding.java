package io.supercargo.sandbox;

import static java.util.stream.Collectors.toMap;

import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.provider.Surroundings.Progress;
import io.supercargo.sandbox.catalogue.Catalogue;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.listing.Storefront;
import io.supercargo.sandbox.search.IndexFolder;
import io.supercargo.sandbox.search.IndexMaker;
import io.supercargo.sandbox.search.OfferIndex;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes what is missing of a market: all of it, or its index alone. */
final class Founding {
  private static final int BATCH = 500;

  private final Stamp stamp;
  private final Stock stock;
  private final IndexFolder folder;
  private final Progress progress;

  Founding(Stamp stamp, Stock stock, Surroundings surroundings) {
    this.stamp = stamp;
    this.stock = stock;
    this.folder = new IndexFolder(surroundings.workFolder().resolve("offers"));
    this.progress = surroundings.progress();
  }

  /** The index of a market that is there whole when this returns. */
  OfferIndex index() {
    if (!stock.stamp().filter(stamp::equals).isPresent()) {
      return found();
    }
    return folder.open(stamp.toString()).orElseGet(this::indexAgain);
  }

  private OfferIndex found() {
    stock.clear();
    try (IndexMaker maker = folder.make(stamp.toString())) {
      Catalogue catalogue = new Catalogue(stamp.offers(), stamp.seed());
      stock.shops().putAll(byKey(catalogue.shops(), Storefront::id));
      for (int from = 0; from < stamp.offers(); from += BATCH) {
        int to = Math.min(from + BATCH, stamp.offers());
        stock.offers().putAll(byKey(listings(catalogue, from, to, maker), Listing::key));
        progress.at("Making the market", to, stamp.offers());
      }
      OfferIndex index = maker.finish();
      stock.stamp(stamp);
      return index;
    }
  }

  private static List<Listing> listings(Catalogue catalogue, int from, int to, IndexMaker maker) {
    List<Listing> made = IntStream.range(from, to).parallel().mapToObj(catalogue::listing).toList();
    made.parallelStream().forEach(maker::add);
    return made;
  }

  private OfferIndex indexAgain() {
    try (IndexMaker maker = folder.make(stamp.toString())) {
      AtomicLong done = new AtomicLong();
      stock.eachOffer(
          listing -> {
            maker.add(listing);
            progress.at("Indexing the market", done.incrementAndGet(), stamp.offers());
          });
      return maker.finish();
    }
  }

  private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
    return all.stream().collect(toMap(key, Function.identity()));
  }
}
