package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.sandbox.listing.Documents;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps the cart of one marketplace in the market's store. Numbers of lines are never given out
 * again.
 */
final class Trolley {
  private static final long FIRST = 1_001;

  private final MarketStore store;
  private final String bucket;
  private final String prefix;
  private final String counter;

  Trolley(MarketStore store, String supplier, Marketplace marketplace) {
    this.store = store;
    this.bucket = supplier + ".carts";
    this.prefix = marketplace.code() + "/";
    this.counter = marketplace.code() + ".next";
  }

  /** By their numbers, in the order in which they were put in. */
  Map<String, Carted> lines() {
    Map<String, Carted> lines = new LinkedHashMap<>();
    store.scan(
        bucket,
        (key, document) -> {
          if (key.startsWith(prefix)) {
            lines.put(id(key), Documents.read(document, Carted.class));
          }
        });
    return lines;
  }

  void add(Carted line) {
    long next =
        store
            .get(bucket, counter)
            .map(document -> Documents.read(document, Long.class))
            .orElse(FIRST);
    store.putAll(
        bucket,
        Map.of(
            key(Long.toString(next)), Documents.write(line), counter, Documents.write(next + 1)));
  }

  void put(String id, Carted line) {
    store.put(bucket, key(id), Documents.write(line));
  }

  void remove(Collection<String> ids) {
    store.removeAll(bucket, ids.stream().map(this::key).toList());
  }

  /** Padded, so that keys sort as numbers. */
  private String key(String id) {
    return prefix + "0".repeat(Math.max(0, 19 - id.length())) + id;
  }

  private String id(String key) {
    return key.substring(prefix.length()).replaceFirst("^0+", "");
  }
}
