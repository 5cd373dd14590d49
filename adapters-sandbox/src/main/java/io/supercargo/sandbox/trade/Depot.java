package io.supercargo.sandbox.trade;

import io.supercargo.ports.store.MarketStore;
import io.supercargo.sandbox.listing.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what is in the warehouse, and what left it, in the market's store. */
final class Depot {
  private static final String CRATE = "crate/";
  private static final String VOYAGE = "voyage/";
  private static final String QUOTE = "quote/";
  private static final String COUNTER = "next";
  private static final long FIRST = 21;

  private final MarketStore store;
  private final String bucket;

  Depot(MarketStore store, String supplier) {
    this.store = store;
    this.bucket = supplier + ".depot";
  }

  Optional<Crate> crate(String waybill) {
    return store.get(bucket, CRATE + waybill).map(it -> Documents.read(it, Crate.class));
  }

  void put(Crate crate) {
    store.put(bucket, CRATE + crate.waybill(), Documents.write(crate));
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
