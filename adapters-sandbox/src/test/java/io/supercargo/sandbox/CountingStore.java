package io.supercargo.sandbox;

import io.supercargo.ports.store.MarketStore;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** Keeps documents in memory, counts what is asked of it, and can lose its power. */
final class CountingStore implements MarketStore {
  private final MarketStore documents = MarketStore.inMemory();
  private final AtomicInteger writes = new AtomicInteger();
  private final AtomicInteger scans = new AtomicInteger();
  private int failAfter = Integer.MAX_VALUE;

  void failAfter(int writesFromNow) {
    writes.set(0);
    failAfter = writesFromNow;
  }

  void forgetCounts() {
    writes.set(0);
    scans.set(0);
  }

  int writes() {
    return writes.get();
  }

  int scans() {
    return scans.get();
  }

  @Override
  public Optional<byte[]> get(String bucket, String key) {
    return documents.get(bucket, key);
  }

  @Override
  public Map<String, byte[]> getAll(String bucket, Collection<String> keys) {
    return documents.getAll(bucket, keys);
  }

  @Override
  public void putAll(String bucket, Map<String, byte[]> batch) {
    if (writes.incrementAndGet() > failAfter) {
      throw new IllegalStateException("the power is gone");
    }
    documents.putAll(bucket, batch);
  }

  @Override
  public void clear(String bucket) {
    documents.clear(bucket);
  }

  @Override
  public void removeAll(String bucket, Collection<String> keys) {
    documents.removeAll(bucket, keys);
  }

  @Override
  public long count(String bucket) {
    return documents.count(bucket);
  }

  @Override
  public void scan(String bucket, BiConsumer<String, byte[]> each) {
    scans.incrementAndGet();
    documents.scan(bucket, each);
  }
}
