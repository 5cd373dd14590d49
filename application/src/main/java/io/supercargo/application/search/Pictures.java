package io.supercargo.application.search;

import io.supercargo.domain.search.ImageRef;
import io.supercargo.ports.store.MarketStore;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The pictures that callers gave us to search by: the newest 500 of the last day, and no more than
 * 256 MB. Thread-safe, on several nodes too.
 */
public final class Pictures {
  private static final String PREFIX = "img_";
  private static final String BUCKET = "pictures";

  /** Says when each was given, and its size; sorts by time. */
  private static final String LEDGER = "pictures-ledger";

  private static final int MOST = 500;
  private static final long MOST_BYTES = 256L * 1024 * 1024;
  private static final Duration LONGEST = Duration.ofDays(1);

  private final MarketStore store;
  private final InstantSource clock;
  private final long mostBytes;

  public Pictures(MarketStore store, InstantSource clock) {
    this(store, clock, MOST_BYTES);
  }

  Pictures(MarketStore store, InstantSource clock, long mostBytes) {
    this.store = store;
    this.clock = clock;
    this.mostBytes = mostBytes;
  }

  static boolean isOurs(String id) {
    return id.startsWith(PREFIX);
  }

  Optional<ImageRef.Bytes> find(String id) {
    return store.get(BUCKET, id).map(ImageRef.Bytes::new);
  }

  /** Keeps a picture and lets go of old ones; the same picture has the same id. */
  ImageRef.Stored keep(ImageRef.Bytes picture) {
    byte[] bytes = picture.bytes();
    String id = PREFIX + Fingerprint.hex(bytes).substring(0, 32);
    store.put(BUCKET, id, bytes);
    store.put(LEDGER, Entry.key(clock.instant(), id), Entry.size(bytes.length));
    letGo();
    return new ImageRef.Stored(id);
  }

  private void letGo() {
    List<Entry> newestFirst = new ArrayList<>();
    store.scan(LEDGER, (key, size) -> newestFirst.add(Entry.read(key, size)));
    Collections.reverse(newestFirst);
    Instant oldest = clock.instant().minus(LONGEST);
    Set<String> kept = new HashSet<>();
    List<Entry> gone = new ArrayList<>();
    long bytes = 0;
    for (Entry entry : newestFirst) {
      bytes += kept.contains(entry.id) ? 0 : entry.bytes;
      if (kept.size() < MOST && bytes <= mostBytes && !entry.at.isBefore(oldest)) {
        kept.add(entry.id);
      } else {
        gone.add(entry);
      }
    }
    if (gone.isEmpty()) {
      return;
    }
    store.removeAll(LEDGER, gone.stream().map(Entry::key).toList());
    store.removeAll(BUCKET, gone.stream().map(Entry::id).filter(id -> !kept.contains(id)).toList());
  }

  /** A line of the ledger. */
  private record Entry(Instant at, String id, long bytes) {
    static String key(Instant at, String id) {
      return String.format(Locale.ROOT, "%015d-%s", at.toEpochMilli(), id);
    }

    static byte[] size(long bytes) {
      return ByteBuffer.allocate(Long.BYTES).putLong(bytes).array();
    }

    static Entry read(String key, byte[] size) {
      Instant at = Instant.ofEpochMilli(Long.parseLong(key.substring(0, 15)));
      return new Entry(at, key.substring(16), ByteBuffer.wrap(size).getLong());
    }

    String key() {
      return key(at, id);
    }
  }
}
