package io.supercargo.ports.store;

import io.supercargo.domain.access.AccessKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The keys to this house, with digests in the place of their secrets. Thread-safe; several nodes
 * may share one, and what one of them revokes opens none of the others.
 */
public interface KeyRing {
  /** A key and the digest of its secret. */
  record Kept(AccessKey key, String digest) {}

  /**
   * Keeps a new key; it is on disk when this returns.
   *
   * @return whether its name was free: no key that was not revoked has it
   */
  boolean add(Kept kept);

  Optional<Kept> find(String id);

  /** In the order in which they were made, revoked ones too. */
  List<AccessKey> keys();

  /** The key that has a name and is not revoked. */
  Optional<AccessKey> named(String name);

  /** Whether there never was a key. */
  boolean isEmpty();

  /**
   * Revokes it for good; it is on disk when this returns.
   *
   * @return whether there was one that was not revoked
   */
  boolean revoke(String id, Instant at);

  /** Notes that it opened something; the latest may be lost when the machine loses power. */
  void used(String id, Instant at);

  /** A ring that forgets when the process ends. */
  static KeyRing inMemory() {
    return new InMemoryKeyRing();
  }
}
