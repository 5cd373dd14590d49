package io.supercargo.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Money;
import io.supercargo.domain.access.AccessKey;
import io.supercargo.domain.access.AccessKey.Dates;
import io.supercargo.domain.access.AccessKey.Kind;
import io.supercargo.domain.access.Budget;
import io.supercargo.domain.access.Network;
import io.supercargo.domain.access.Rights;
import io.supercargo.domain.access.Scope;
import io.supercargo.ports.store.KeyRing;
import io.supercargo.ports.store.KeyRing.Kept;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every ring of keys keeps. */
public abstract class KeyRingContract {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final Rights NARROW =
      new Rights(
          Set.of(Scope.parse("orders:write"), Scope.parse("products:read")),
          List.of(Network.parse("203.0.113.0/24"), Network.parse("2001:db8::1")),
          Optional.of(60),
          new Budget(Optional.of(Money.yuan("500.00")), Optional.of(Money.yuan("2000"))));

  /** An empty one. */
  protected abstract KeyRing ring();

  @Test
  void aKeyIsKeptWithAllThatItOpens() {
    KeyRing ring = ring();
    AccessKey key =
        new AccessKey(
            "ky_1", "shop", Kind.LIVE, NARROW, Dates.from(NOW, Optional.of(NOW.plusSeconds(9))));

    assertThat(ring.isEmpty()).isTrue();
    assertThat(ring.add(new Kept(key, "d1"))).isTrue();

    assertThat(ring.isEmpty()).isFalse();
    assertThat(ring.find("ky_1")).contains(new Kept(key, "d1"));
    assertThat(ring.named("shop")).contains(key);
    assertThat(ring.find("ky_2")).isEmpty();
    assertThat(ring.named("Shop")).isEmpty();
  }

  @Test
  void aNameIsFreeAgainOnceItsKeyIsRevoked() {
    KeyRing ring = ring();

    assertThat(ring.add(kept("ky_1", "shop"))).isTrue();
    assertThat(ring.add(kept("ky_2", "shop"))).isFalse();
    assertThat(ring.revoke("ky_1", NOW.plusSeconds(5))).isTrue();
    assertThat(ring.add(kept("ky_3", "shop"))).isTrue();

    assertThat(ring.find("ky_2")).isEmpty();
    assertThat(ring.named("shop").map(AccessKey::id)).contains("ky_3");
    assertThat(ring.keys()).extracting(AccessKey::id).containsExactly("ky_1", "ky_3");
  }

  @Test
  void aKeyIsRevokedOnceAndForGood() {
    KeyRing ring = ring();
    ring.add(kept("ky_1", "shop"));

    assertThat(ring.revoke("ky_1", NOW.plusSeconds(5))).isTrue();
    assertThat(ring.revoke("ky_1", NOW.plusSeconds(6))).isFalse();
    assertThat(ring.revoke("ky_9", NOW)).isFalse();

    assertThat(ring.find("ky_1").orElseThrow().key().dates().revoked())
        .contains(NOW.plusSeconds(5));
    assertThat(ring.isEmpty()).isFalse();
  }

  @Test
  void whenAKeyWasUsedIsNoted() {
    KeyRing ring = ring();
    ring.add(kept("ky_1", "shop"));

    ring.used("ky_1", NOW.plusSeconds(60));
    ring.revoke("ky_1", NOW.plusSeconds(90));

    AccessKey key = ring.keys().get(0);
    assertThat(key.dates().used()).contains(NOW.plusSeconds(60));
    assertThat(key.dates().revoked()).contains(NOW.plusSeconds(90));
  }

  private static Kept kept(String id, String name) {
    Dates dates = Dates.from(NOW, Optional.empty());
    return new Kept(
        new AccessKey(id, name, Kind.TEST, Rights.of(Scope.EVERYTHING), dates), "digest of " + id);
  }
}
