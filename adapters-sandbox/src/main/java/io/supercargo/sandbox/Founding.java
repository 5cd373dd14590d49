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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
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
    this.folder =
        new IndexFolder(
            surroundings.workFolder().resolve(Market.named("offers", stamp.marketplace())));
    this.progress = surroundings.progress();
  }

  /** The index of a market that is there whole when this returns. */
  OfferIndex index() {
    if (!stock.stamp().equals(Optional.of(stamp))) {
      return found();
    }
    return folder.open(stamp.toString()).orElseGet(this::indexAgain);
  }

  private OfferIndex found() {
    stock.clear();
    try (IndexMaker maker = folder.make(stamp.toString())) {
      Catalogue catalogue = new Catalogue(stamp.marketplace(), stamp.offers(), stamp.seed());
      stock.shops().putAll(byKey(catalogue.shops(), Storefront::id));
      CompletableFuture<List<Listing>> next = batch(catalogue, 0, maker);
      for (int from = 0; from < stamp.offers(); from += BATCH) {
        List<Listing> made = next.join();
        next = batch(catalogue, from + BATCH, maker);
        stock.offers().putAll(byKey(made, Listing::key));
        progress.at("Making the market", from + made.size(), stamp.offers());
      }
      OfferIndex index = maker.finish();
      stock.stamp(stamp);
      return index;
    }
  }

  /** Makes and indexes the next offers while those before them are being stored. */
  private CompletableFuture<List<Listing>> batch(Catalogue catalogue, int from, IndexMaker maker) {
    int to = Math.min(from + BATCH, stamp.offers());
    return CompletableFuture.supplyAsync(
        () ->
            IntStream.range(from, to)
                .parallel()
                .mapToObj(catalogue::listing)
                .peek(maker::add)
                .toList());
  }

  private OfferIndex indexAgain() {
    try (IndexMaker maker = folder.make(stamp.toString())) {
      AtomicInteger done = new AtomicInteger();
      stock.eachOffer(
          listing -> {
            maker.add(listing);
            tell(done.incrementAndGet());
          });
      return maker.finish();
    }
  }

  private void tell(int indexed) {
    if (indexed % BATCH == 0 || indexed == stamp.offers()) {
      progress.at("Indexing the market", indexed, stamp.offers());
    }
  }

  private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
    return all.stream().collect(toMap(key, Function.identity()));
  }
}
