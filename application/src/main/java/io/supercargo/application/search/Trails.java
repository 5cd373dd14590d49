package io.supercargo.application.search;

import io.supercargo.ports.store.MarketStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps for an hour what long searches have shown, because no address has room for it. Good on any
 * node and after a restart. Thread-safe.
 */
public final class Trails {
  private static final String BUCKET = "trails";

  /** Sorts by time, and holds nothing, so that it is cheap to look through. */
  private static final String LEDGER = "trails-ledger";

  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int STAMP = 15;

  private final MarketStore store;
  private final InstantSource clock;

  public Trails(MarketStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Keeps it and lets go of old ones. */
  String keep(Shown shown) {
    byte[] bytes = bytes(shown);
    String id = Fingerprint.hex(bytes).substring(0, 24);
    store.put(BUCKET, id, bytes);
    store.put(LEDGER, stamp(clock.instant()) + "-" + id, new byte[] {1});
    letGo();
    return id;
  }

  Optional<Shown> find(String id) {
    return store.get(BUCKET, id).map(Trails::read);
  }

  static byte[] bytes(Shown shown) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      shown.write(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private void letGo() {
    String oldest = stamp(clock.instant().minus(LONGEST));
    List<String> gone = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    store.scan(LEDGER, (key, nothing) -> (key.compareTo(oldest) < 0 ? gone : kept).add(key));
    if (!gone.isEmpty()) {
      List<String> alive = kept.stream().map(Trails::id).toList();
      store.removeAll(LEDGER, gone);
      store.removeAll(
          BUCKET, gone.stream().map(Trails::id).filter(id -> !alive.contains(id)).toList());
    }
  }

  private static String id(String key) {
    return key.substring(STAMP + 1);
  }

  private static String stamp(Instant at) {
    return String.format(Locale.ROOT, "%015d", at.toEpochMilli());
  }

  private static Shown read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return Shown.read(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
