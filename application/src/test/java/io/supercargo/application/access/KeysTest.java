package io.supercargo.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.order.Ids;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.access.AccessKey;
import io.supercargo.domain.access.AccessKey.Kind;
import io.supercargo.domain.access.Network;
import io.supercargo.domain.access.Rights;
import io.supercargo.domain.access.Scope;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.store.KeyRing;
import io.supercargo.ports.store.UserBook;
import io.supercargo.testkit.Clocks;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeysTest {
  private static final InetAddress HERE = Network.address("127.0.0.1");
  private static final Rights ALL = Rights.of(Scope.EVERYTHING);

  private final Clocks.Adjustable clock = Clocks.at("2026-11-20T08:00:00Z");
  private final KeyRing ring = KeyRing.inMemory();
  private final Door door = new Door(ring, UserBook.inMemory(), clock);
  private final Keys keys = new Keys(ring, door, new Ids(clock), clock, Set.of("configured"));

  @Test
  void theStoreHoldsADigestAndNothingToTurnBack() {
    Keys.Issued issued = keys.issue(wish("shop", Kind.LIVE));
    String text = issued.text().reveal();

    assertThat(text).startsWith("sc_live_").hasSize(80);
    KeyRing.Kept kept = ring.find(issued.key().id()).orElseThrow();
    assertThat(kept.digest()).matches("[0-9a-f]{64}");
    assertThat(kept.toString()).doesNotContain(text.substring(28));
    assertThat(issued.toString()).doesNotContain(text.substring(28));
  }

  @Test
  void noTwoKeysAreAlike() {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      texts.add(KeyText.fresh(Kind.TEST, "ky_00000000000000000000").reveal());
    }
    assertThat(texts).hasSize(100);
  }

  @Test
  void digestsAreComparedInTheSameTime() {
    assertThat(KeyText.isSame("ab", "ab")).isTrue();
    assertThat(KeyText.isSame("ab", "ac")).isFalse();
    assertThat(KeyText.isSame("ab", "abc")).isFalse();
  }

  @Test
  void aKeyForTestsOpensNoHouseWithRealSuppliers() {
    Secret text = keys.issue(wish("trial", Kind.TEST)).text();

    assertThat(new Gatekeeper(ring, clock, true).judge(text, HERE))
        .isInstanceOf(Verdict.Admitted.class);
    assertThat(new Gatekeeper(ring, clock, false).judge(text, HERE))
        .isEqualTo(
            new Verdict.Elsewhere(
                "the key trial is for sandboxes, and this server has real suppliers"));
  }

  @Test
  void useIsNotedOnceAMinute() {
    Secret text = keys.issue(wish("shop", Kind.LIVE)).text();
    Gatekeeper gatekeeper = new Gatekeeper(ring, clock, false);

    assertThat(used()).isEmpty();
    gatekeeper.judge(text, HERE);
    assertThat(used()).contains("2026-11-20T08:00:00Z");
    clock.advance(Duration.ofSeconds(59));
    gatekeeper.judge(text, HERE);
    assertThat(used()).contains("2026-11-20T08:00:00Z");
    clock.advance(Duration.ofSeconds(1));
    gatekeeper.judge(text, HERE);
    assertThat(used()).contains("2026-11-20T08:01:00Z");
  }

  @Test
  void theDoorStaysShutWhenTheLastKeyIsRevoked() {
    assertThat(door.isGuarded()).isFalse();
    AccessKey key = keys.issue(wish("shop", Kind.LIVE)).key();
    assertThat(door.isGuarded()).isTrue();
    assertThat(keys.isAnyGood()).isTrue();

    assertThat(keys.revoke(key)).isTrue();

    assertThat(door.isGuarded()).isTrue();
    assertThat(new Door(ring, UserBook.inMemory(), clock).isGuarded()).isTrue();
    assertThat(keys.isAnyGood()).isFalse();
  }

  @Test
  void aKeyThatAnotherNodeMadeShutsTheDoorWithinASecond() {
    Door other = new Door(ring, UserBook.inMemory(), clock);
    assertThat(other.isGuarded()).isFalse();
    keys.issue(wish("shop", Kind.LIVE));
    assertThat(other.isGuarded()).isFalse();

    clock.advance(Duration.ofSeconds(1));

    assertThat(other.isGuarded()).isTrue();
  }

  @Test
  void namesOfTheConfigurationAreTaken() {
    assertThatThrownBy(() -> keys.issue(wish("configured", Kind.LIVE)))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("name: configured is taken (expected: a name that no other key has)");
  }

  private Optional<String> used() {
    return ring.named("shop").orElseThrow().dates().used().map(Object::toString);
  }

  private static Keys.Wish wish(String name, Kind kind) {
    return new Keys.Wish(name, kind, ALL, Optional.empty());
  }
}
