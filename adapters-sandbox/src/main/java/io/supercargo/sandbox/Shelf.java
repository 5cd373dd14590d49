package io.supercargo.sandbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.sandbox.listing.Documents;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One bucket of the store, with the documents asked for last at hand. Thread-safe. */
final class Shelf<T> {
  private final MarketStore store;
  private final String bucket;
  private final Class<T> type;
  private final Cache<String, T> atHand;

  Shelf(MarketStore store, String bucket, Class<T> type, int held) {
    this.store = store;
    this.bucket = bucket;
    this.type = type;
    this.atHand = Caffeine.newBuilder().maximumSize(held).executor(Runnable::run).build();
  }

  Optional<T> get(String key) {
    return Optional.ofNullable(getAll(Set.of(key)).get(key));
  }

  /** Those that are there. */
  Map<String, T> getAll(Collection<String> keys) {
    return atHand.getAll(keys, this::load);
  }

  void putAll(Map<String, T> documents) {
    Map<String, byte[]> bytes = new HashMap<>();
    documents.forEach((key, document) -> bytes.put(key, Documents.write(document)));
    store.putAll(bucket, bytes);
    atHand.invalidateAll(documents.keySet());
  }

  void clear() {
    store.clear(bucket);
    atHand.invalidateAll();
  }

  private Map<String, T> load(Set<? extends String> keys) {
    Map<String, T> found = new HashMap<>();
    store
        .getAll(bucket, Set.copyOf(keys))
        .forEach((key, document) -> found.put(key, Documents.read(document, type)));
    return found;
  }
}
