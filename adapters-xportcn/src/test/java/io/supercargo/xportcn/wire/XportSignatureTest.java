package io.supercargo.xportcn.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.provider.Secret;
import org.junit.jupiter.api.Test;

class XportSignatureTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final String NONCE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
  private static final Secret SECRET = new Secret("fedcba9876543210fedcba9876543210");

  @Test
  void joinsKeyTimestampNonceAndSecret() {
    assertThat(new XportSignature(KEY, "1715669977082", NONCE).sign(SECRET))
        .isEqualTo("07EE0767E6E880BE5EFD4078084B12C4");
  }

  @Test
  void takesSecondsAsWell() {
    assertThat(new XportSignature(KEY, "1715669977", NONCE).sign(SECRET))
        .isEqualTo("B96542016E6B9B416148A0D6704893F1");
  }

  @Test
  void absentNonceIsNothing() {
    // md5("sandbox1715669977082sandbox-secret")
    assertThat(
            new XportSignature("sandbox", "1715669977082", "").sign(new Secret("sandbox-secret")))
        .isEqualTo("57574B9558847EF4EF9A94C9C33E6B19");
  }

  @Test
  void signsUtf8() {
    // md5("钥匙1715669977082ñ密码") over UTF-8
    assertThat(new XportSignature("钥匙", "1715669977082", "ñ").sign(new Secret("密码")))
        .isEqualTo("3E2E2BB7927868DBC766F98732744760");
  }

  @Test
  void matchesOnlyTheUpperCaseSignature() {
    XportSignature signature = new XportSignature(KEY, "1715669977082", NONCE);

    assertThat(signature.matches("07EE0767E6E880BE5EFD4078084B12C4", SECRET)).isTrue();
    assertThat(signature.matches("07ee0767e6e880be5efd4078084b12c4", SECRET)).isFalse();
    assertThat(signature.matches("", SECRET)).isFalse();
  }

  @Test
  void secretStaysUnprintable() {
    assertThat("" + SECRET).isEqualTo("********");
  }
}
