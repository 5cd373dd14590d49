package io.supercargo.ports.store;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Where a supplier of our own keeps its market: documents by bucket and key. Thread-safe. */
public interface MarketStore {
  Optional<byte[]> get(String bucket, String key);

  /** Those that are there, by key; a missing key is missing in the answer. */
  Map<String, byte[]> getAll(String bucket, Collection<String> keys);

  /** Puts all of them, or none: one transaction. */
  void putAll(String bucket, Map<String, byte[]> documents);

  default void put(String bucket, String key, byte[] document) {
    putAll(bucket, Map.of(key, document));
  }

  void clear(String bucket);

  /** Takes documents out; a missing key is passed over. */
  void removeAll(String bucket, Collection<String> keys);

  long count(String bucket);

  /** Hands over every document of a bucket, sorted by key. */
  void scan(String bucket, BiConsumer<String, byte[]> each);

  /** A store that forgets when the process ends. */
  static MarketStore inMemory() {
    return new InMemory();
  }

  /** Documents in maps. */
  final class InMemory implements MarketStore {
    private final Map<String, Map<String, byte[]>> buckets = new ConcurrentHashMap<>();

    @Override
    public Optional<byte[]> get(String bucket, String key) {
      return Optional.ofNullable(bucket(bucket).get(key)).map(byte[]::clone);
    }

    @Override
    public Map<String, byte[]> getAll(String bucket, Collection<String> keys) {
      Map<String, byte[]> found = new TreeMap<>();
      keys.forEach(key -> get(bucket, key).ifPresent(document -> found.put(key, document)));
      return found;
    }

    @Override
    public void putAll(String bucket, Map<String, byte[]> documents) {
      documents.forEach((key, document) -> bucket(bucket).put(key, document.clone()));
    }

    @Override
    public void clear(String bucket) {
      buckets.remove(bucket);
    }

    @Override
    public void removeAll(String bucket, Collection<String> keys) {
      bucket(bucket).keySet().removeAll(keys);
    }

    @Override
    public long count(String bucket) {
      return bucket(bucket).size();
    }

    @Override
    public void scan(String bucket, BiConsumer<String, byte[]> each) {
      new TreeMap<>(bucket(bucket)).forEach((key, document) -> each.accept(key, document.clone()));
    }

    private Map<String, byte[]> bucket(String bucket) {
      return buckets.computeIfAbsent(bucket, any -> new ConcurrentHashMap<>());
    }
  }
}
