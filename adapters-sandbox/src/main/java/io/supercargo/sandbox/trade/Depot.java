package io.supercargo.sandbox.trade;

import io.supercargo.ports.store.MarketStore;
import io.supercargo.sandbox.listing.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps what is in the warehouse, and what left it, in the market's store. */
final class Depot {
  private static final String CRATE = "crate/";
  private static final String VOYAGE = "voyage/";
  private static final String QUOTE = "quote/";
  private static final String COUNTER = "next";
  private static final long FIRST = 21;

  private final MarketStore store;
  private final String bucket;
  private volatile Consumer<Stowing> listener = stowing -> {};

  Depot(MarketStore store, String supplier) {
    this.store = store;
    this.bucket = supplier + ".depot";
  }

  /** Tells what becomes of parcels, as soon as it is in the store. */
  void tell(Consumer<Stowing> whom) {
    listener = whom;
  }

  Optional<Crate> crate(String waybill) {
    return store.get(bucket, CRATE + waybill).map(it -> Documents.read(it, Crate.class));
  }

  void put(Crate crate) {
    Crate before = crate(crate.waybill()).orElse(null);
    store.put(bucket, CRATE + crate.waybill(), Documents.write(crate));
    listener.accept(new Stowing(before, crate));
  }

  List<Crate> crates() {
    List<Crate> crates = new ArrayList<>();
    store.scan(
        bucket,
        (key, document) -> {
          if (key.startsWith(CRATE)) {
            crates.add(Documents.read(document, Crate.class));
          }
        });
    return crates;
  }

  Optional<Voyage> voyage(String id) {
    return store.get(bucket, VOYAGE + id).map(it -> Documents.read(it, Voyage.class));
  }

  void put(Voyage voyage) {
    store.put(bucket, VOYAGE + voyage.id(), Documents.write(voyage));
  }

  boolean hasQuote(String id) {
    return store.get(bucket, QUOTE + id).isPresent();
  }

  void putQuote(String id) {
    store.put(bucket, QUOTE + id, Documents.write(id));
  }

  /** A number that was never given out. */
  synchronized long next() {
    long next = store.get(bucket, COUNTER).map(it -> Documents.read(it, Long.class)).orElse(FIRST);
    store.putAll(bucket, Map.of(COUNTER, Documents.write(next + 1)));
    return next;
  }
}
