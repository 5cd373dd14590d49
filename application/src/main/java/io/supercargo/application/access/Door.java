package io.supercargo.application.access;

import io.supercargo.ports.store.KeyRing;
import io.supercargo.ports.store.UserBook;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Knows whether there is anything to show at the door. Once there was, it never stands open again:
 * whoever revokes the last key does not mean to let everybody in. Thread-safe.
 */
public final class Door {
  /** Another node may make the first key, or let the first person in. */
  private static final Duration BELIEVED = Duration.ofSeconds(1);

  private final KeyRing ring;
  private final UserBook users;
  private final InstantSource clock;
  private volatile boolean guarded;
  private volatile Instant looked = Instant.EPOCH;

  public Door(KeyRing ring, UserBook users, InstantSource clock) {
    this.ring = ring;
    this.users = users;
    this.clock = clock;
  }

  /** Whether there is, or ever was, anything by which people could be told apart. */
  public boolean isGuarded() {
    Instant now = clock.instant();
    if (!guarded && !looked.plus(BELIEVED).isAfter(now)) {
      guarded = !ring.isEmpty() || !users.isEmpty();
      looked = now;
    }
    return guarded;
  }

  /** Said by who makes the first thing to show. */
  void shut() {
    guarded = true;
  }
}
