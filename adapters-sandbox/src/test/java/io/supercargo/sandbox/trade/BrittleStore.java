package io.supercargo.sandbox.trade;

import io.supercargo.ports.store.MarketStore;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A store whose power can go; what was put before is there. */
final class BrittleStore implements MarketStore {
  private final MarketStore kept = MarketStore.inMemory();
  private volatile boolean powered = true;

  void powered(boolean on) {
    powered = on;
  }

  @Override
  public Optional<byte[]> get(String bucket, String key) {
    return kept.get(bucket, key);
  }

  @Override
  public Map<String, byte[]> getAll(String bucket, Collection<String> keys) {
    return kept.getAll(bucket, keys);
  }

  @Override
  public void putAll(String bucket, Map<String, byte[]> documents) {
    if (!powered) {
      throw new IllegalStateException("the power is gone");
    }
    kept.putAll(bucket, documents);
  }

  @Override
  public void clear(String bucket) {
    kept.clear(bucket);
  }

  @Override
  public void removeAll(String bucket, Collection<String> keys) {
    kept.removeAll(bucket, keys);
  }

  @Override
  public long count(String bucket) {
    return kept.count(bucket);
  }

  @Override
  public void scan(String bucket, BiConsumer<String, byte[]> each) {
    kept.scan(bucket, each);
  }
}
