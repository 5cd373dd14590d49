package io.supercargo.application.search;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.search.ImageRef;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers for a while which pictures were handed to a provider, so that the next part of a search
 * does not hand them over again. Bounded; thread-safe.
 */
final class Uploads {
  private static final int MOST = 256;
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Map<Key, Entry> entries = new ConcurrentHashMap<>();
  private final InstantSource clock;

  Uploads(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Which picture, and where.
   *
   * @param hash of its bytes
   */
  record Key(String provider, Marketplace marketplace, String hash) {}

  private record Entry(ImageRef.Stored picture, Instant at) {}

  Optional<ImageRef.Stored> find(Key key) {
    return Optional.ofNullable(entries.get(key)).filter(this::isFresh).map(Entry::picture);
  }

  void remember(Key key, ImageRef.Stored picture) {
    if (entries.size() >= MOST) {
      entries.values().removeIf(entry -> !isFresh(entry));
    }
    if (entries.size() >= MOST) {
      entries.clear();
    }
    entries.put(key, new Entry(picture, clock.instant()));
  }

  private boolean isFresh(Entry entry) {
    return entry.at.plus(LONGEST).isAfter(clock.instant());
  }
}
