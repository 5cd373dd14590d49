package io.supercargo.application.access;

import io.supercargo.domain.access.AccessKey;
import io.supercargo.domain.access.AccessKey.Kind;
import io.supercargo.domain.access.AccessKey.State;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.store.KeyRing;
import io.supercargo.ports.store.KeyRing.Kept;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Looks at keys. It asks the ring every time, so that what is revoked opens nothing from then on,
 * at whichever node. Thread-safe.
 */
public final class Gatekeeper {
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final KeyRing ring;
  private final InstantSource clock;
  private final boolean toy;

  /**
   * @param toy whether every supplier is a sandbox
   */
  public Gatekeeper(KeyRing ring, InstantSource clock, boolean toy) {
    this.ring = ring;
    this.clock = clock;
    this.toy = toy;
  }

  /** What became of a key is told only to who shows all of it. */
  public Verdict judge(Secret shown, InetAddress from) {
    Optional<Kept> kept = KeyText.id(shown).flatMap(ring::find);
    String digest = KeyText.digest(shown);
    if (kept.filter(it -> KeyText.isSame(it.digest(), digest)).isEmpty()) {
      return new Verdict.Unknown("the key is none of this server's");
    }
    AccessKey key = kept.get().key();
    Instant now = clock.instant();
    if (key.state(now) != State.ACTIVE) {
      return new Verdict.Unknown(ended(key));
    }
    if (!key.rights().holdAt(from)) {
      String place = from.getHostAddress();
      return new Verdict.Elsewhere("the key %s is not taken from %s".formatted(key.name(), place));
    }
    if (key.kind() == Kind.TEST && !toy) {
      return new Verdict.Elsewhere(
          "the key %s is for sandboxes, and this server has real suppliers".formatted(key.name()));
    }
    note(key, now);
    return new Verdict.Admitted(key);
  }

  private static String ended(AccessKey key) {
    return key.dates()
        .revoked()
        .map(at -> "the key %s was revoked at %s".formatted(key.name(), at))
        .orElseGet(
            () ->
                "the key %s expired at %s"
                    .formatted(key.name(), key.dates().expires().orElseThrow()));
  }

  private void note(AccessKey key, Instant now) {
    if (key.dates().used().filter(last -> last.plus(NOTED_EVERY).isAfter(now)).isEmpty()) {
      ring.used(key.id(), now);
    }
  }
}
