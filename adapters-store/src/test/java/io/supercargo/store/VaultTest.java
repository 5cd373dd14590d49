package io.supercargo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.ports.provider.Secret;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VaultTest {
  private static final SealKey OLD = SealKey.fresh();
  private static final SealKey NEW = SealKey.fresh();
  private final Vault vault = new Vault(List.of(OLD), "here");

  @Test
  void whatIsSealedOpensAndShowsNothing() {
    String sealed = vault.seal("hush-hush 秘密", "row 1");

    assertThat(sealed).startsWith("sealed:" + OLD.id() + ":").doesNotContain("hush");
    assertThat(vault.open(sealed, "row 1")).isEqualTo("hush-hush 秘密");
    assertThat(vault.seal("hush-hush 秘密", "row 1")).isNotEqualTo(sealed);
    assertThat(OLD).hasToString("key " + OLD.id());
  }

  @Test
  void inAnotherRowOrChangedItDoesNotOpen() {
    String sealed = vault.seal("hush", "row 1");
    char last = sealed.charAt(sealed.length() - 5);
    String changed =
        sealed.substring(0, sealed.length() - 5)
            + (last == 'A' ? 'B' : 'A')
            + sealed.substring(sealed.length() - 4);

    assertThatThrownBy(() -> vault.open(sealed, "row 2"))
        .isInstanceOf(StoreFailure.class)
        .hasMessage("row 2 does not open: it was changed or moved");
    assertThatThrownBy(() -> vault.open(changed, "row 1"))
        .hasMessage("row 1 does not open: it was changed or moved");
  }

  @Test
  void anOlderKeyStillOpensAndTheFirstOneSeals() {
    String sealed = vault.seal("hush", "row");
    Vault both = new Vault(List.of(NEW, OLD), "here");

    assertThat(both.open(sealed, "row")).isEqualTo("hush");
    assertThat(both.isCurrent(sealed)).isFalse();
    assertThat(both.isCurrent(both.seal("hush", "row"))).isTrue();
    assertThat(both.isCurrent("plain")).isFalse();
  }

  @Test
  void aKeyThatIsNotHereIsNamed() {
    String sealed = vault.seal("hush", "row");

    assertThatThrownBy(() -> new Vault(List.of(NEW), "/home/store.key").open(sealed, "row"))
        .isInstanceOf(StoreFailure.class)
        .hasMessage(
            ("row: sealed with the key %s (expected: one of %s, from /home/store.key). Bring that"
                    + " key back, or forget what it sealed: supercargo store forget-sealed")
                .formatted(OLD.id(), NEW.id()));
  }

  @Test
  void whatIsFromBeforeTheVaultIsTakenAsItIs() {
    assertThat(vault.open("plain", "row")).isEqualTo("plain");
  }

  @Test
  void whatIsNoKeyIsNone() {
    assertThat(Stream.of("", "short", "AAAA", "ä".repeat(44)).map(SealKey::parse))
        .allMatch(key -> key.isEmpty());
    assertThat(SealKey.parse(OLD.text()).orElseThrow().id()).isEqualTo(OLD.id());
    assertThat(new KeyPlace(List.of(new Secret("short")), KeyPlace.fleeting().file()).isSound())
        .isFalse();
  }
}
