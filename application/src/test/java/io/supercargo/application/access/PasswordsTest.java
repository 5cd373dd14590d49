package io.supercargo.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import io.supercargo.ports.provider.Secret;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private static final Secret PASSWORD = new Secret("vier Wörter, ein Fluß, 一条河");

  private final Passwords passwords = new Passwords(64);

  /** The vector of the reference implementation. */
  @Test
  void theLibraryHashesAsEverybodyDoes() {
    byte[] hash =
        Argon2Function.getInstance(256, 2, 1, 32, Argon2.ID)
            .hash(bytes("password"), bytes("somesalt"))
            .getBytes();

    assertThat(hash)
        .asHexString()
        .isEqualToIgnoringCase("9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe");
  }

  @Test
  void theRightPasswordMatchesAndNoOther() {
    String hash = passwords.hash(PASSWORD);

    assertThat(new Passwords().hash(PASSWORD)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(new Passwords().matches(PASSWORD, hash)).isTrue();
    assertThat(passwords.matches(PASSWORD, hash)).isTrue();
    assertThat(passwords.matches(new Secret(PASSWORD.reveal() + " "), hash)).isFalse();
    assertThat(passwords.matches(new Secret(""), hash)).isFalse();
    assertThat(passwords.hash(PASSWORD)).isNotEqualTo(hash);
  }

  @Test
  void nothingIsNobodysPassword() {
    passwords.matchNobody(PASSWORD);
    passwords.matchNobody(new Secret("x".repeat(1_000_000)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
