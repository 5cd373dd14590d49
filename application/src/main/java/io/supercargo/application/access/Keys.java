package io.supercargo.application.access;

import io.supercargo.application.order.Ids;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.access.AccessKey;
import io.supercargo.domain.access.AccessKey.Dates;
import io.supercargo.domain.access.AccessKey.Kind;
import io.supercargo.domain.access.AccessKey.State;
import io.supercargo.domain.access.Rights;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.store.KeyRing;
import io.supercargo.ports.store.KeyRing.Kept;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys to this house. Thread-safe. */
public final class Keys {
  private final KeyRing ring;
  private final Door door;
  private final Ids ids;
  private final InstantSource clock;
  private final Set<String> taken;

  /**
   * @param taken the names of callers that configuration has keys for
   */
  public Keys(KeyRing ring, Door door, Ids ids, InstantSource clock, Set<String> taken) {
    this.ring = ring;
    this.door = door;
    this.ids = ids;
    this.clock = clock;
    this.taken = Set.copyOf(taken);
  }

  /** What somebody wants a key for. */
  public record Wish(String name, Kind kind, Rights rights, Optional<Instant> expires) {}

  /** A key with its text, which is shown this once. */
  public record Issued(AccessKey key, Secret text) {}

  /** In the order in which they were made, revoked ones too. */
  public List<AccessKey> list() {
    return ring.keys();
  }

  /** By its id, or by its name while it is not revoked. */
  public Optional<AccessKey> find(String idOrName) {
    return ring.find(idOrName).map(Kept::key).or(() -> ring.named(idOrName));
  }

  /** Whether any of them opens anything now. */
  public boolean isAnyGood() {
    Instant now = clock.instant();
    return ring.keys().stream().anyMatch(key -> key.state(now) == State.ACTIVE);
  }

  /**
   * What would be made; nothing is kept.
   *
   * @throws InvalidValue for a name that is taken, and for an end that has passed
   */
  public AccessKey plan(Wish wish) {
    Instant now = clock.instant();
    wish.expires()
        .filter(end -> !end.isAfter(now))
        .ifPresent(
            end -> {
              throw new InvalidValue("expiresAt", end, "a time to come");
            });
    AccessKey key =
        new AccessKey(
            ids.key(), wish.name(), wish.kind(), wish.rights(), Dates.from(now, wish.expires()));
    if (taken.contains(key.name()) || ring.named(key.name()).isPresent()) {
      throw taken(key.name());
    }
    return key;
  }

  /**
   * Makes a key. From then on nobody enters without one.
   *
   * @throws InvalidValue as {@link #plan}
   */
  public Issued issue(Wish wish) {
    AccessKey key = plan(wish);
    Secret text = KeyText.fresh(key.kind(), key.id());
    if (!ring.add(new Kept(key, KeyText.digest(text)))) {
      throw taken(key.name());
    }
    door.shut();
    return new Issued(key, text);
  }

  /**
   * Revokes a key for good.
   *
   * @return whether it was not revoked before
   */
  public boolean revoke(AccessKey key) {
    return ring.revoke(key.id(), clock.instant());
  }

  /** How it stands now. */
  public State state(AccessKey key) {
    return key.state(clock.instant());
  }

  private static InvalidValue taken(String name) {
    return new InvalidValue("name", name + " is taken", "a name that no other key has");
  }
}
