package io.supercargo.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardSignatureTest {
  private static final Secret SECRET = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  private static final long SENT = 1_614_265_330L;

  /** The vector of the specification's reference implementations. */
  @Test
  void signsAsPublished() {
    assertThat(signed(List.of(SECRET), "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void signsWithEverySecretWhileOneIsRotated() {
    Secret other = new Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX");

    String both = signed(List.of(other, SECRET), "{\"test\": 2432232314}");

    assertThat(both.split(" "))
        .containsExactly(
            signed(List.of(other), "{\"test\": 2432232314}"),
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void everythingThatIsSignedCounts() {
    String whole = signed(List.of(SECRET), "包");

    assertThat(whole).isNotEqualTo(signed(List.of(SECRET), ""));
    assertThat(whole)
        .isNotEqualTo(StandardSignature.of(List.of(SECRET), ID, SENT + 1, "包".getBytes(UTF_8)));
    assertThat(whole)
        .isNotEqualTo(StandardSignature.of(List.of(SECRET), "msg", SENT, "包".getBytes(UTF_8)));
  }

  @Test
  void whatIsNoSecretIsRefusedAndNotShown() {
    for (String text : List.of("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_!!", "WHSEC_MfKQ")) {
      assertThatThrownBy(() -> signed(List.of(new Secret(text)), "{}"))
          .isInstanceOf(InvalidValue.class)
          .hasMessage("secret: another text (expected: whsec_ and Base64)");
    }
  }

  private static String signed(List<Secret> secrets, String body) {
    return StandardSignature.of(secrets, ID, SENT, body.getBytes(UTF_8));
  }
}
