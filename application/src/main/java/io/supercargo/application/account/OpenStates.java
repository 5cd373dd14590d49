package io.supercargo.application.account;

import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.store.MarketStore;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The connections that were begun and not ended: a code is only taken for one of them, else anybody
 * could slip us an account. Kept for an hour, over a restart too. Thread-safe.
 */
public final class OpenStates {
  private static final String BUCKET = "open-connections";
  private static final Duration OPEN = Duration.ofHours(1);

  private final MarketStore store;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  public OpenStates(MarketStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  String open(String provider, URI callback) {
    forgetOld();
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    String state = HexFormat.of().formatHex(bytes);
    String document = "%d\n%s\n%s".formatted(clock.millis(), provider, callback);
    store.put(BUCKET, state, document.getBytes(StandardCharsets.UTF_8));
    return state;
  }

  /** The callback that it was begun with; it is good once. */
  URI close(String provider, String state) {
    String[] kept =
        store.get(BUCKET, state).map(OpenStates::lines).orElseThrow(OpenStates::unknown);
    store.removeAll(BUCKET, List.of(state));
    if (isOld(kept) || !kept[1].equals(provider)) {
      throw unknown();
    }
    return URI.create(kept[2]);
  }

  private void forgetOld() {
    List<String> old = new ArrayList<>();
    store.scan(
        BUCKET,
        (state, document) -> {
          if (isOld(lines(document))) {
            old.add(state);
          }
        });
    store.removeAll(BUCKET, old);
  }

  private boolean isOld(String[] kept) {
    Instant begun = Instant.ofEpochMilli(Long.parseLong(kept[0]));
    return clock.instant().isAfter(begun.plus(OPEN));
  }

  private static String[] lines(byte[] document) {
    return new String(document, StandardCharsets.UTF_8).split("\n", 3);
  }

  private static InvalidValue unknown() {
    return new InvalidValue("state", "not open", "that of a connection begun within the hour");
  }
}
