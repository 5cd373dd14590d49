package io.supercargo.http.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.http.gateway.TokenMint.Coin;
import io.supercargo.http.gateway.TokenMint.Kind;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Secret;
import io.supercargo.testkit.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenMintTest {
  private static final GatewayClient ANNE = client("anne", "anne-secret");
  private static final GatewayClient BERT = client("bert", "bert-secret");
  private static final Duration HOUR = Duration.ofHours(1);

  private final Clocks.Adjustable clock = Clocks.at("2026-11-20T08:00:00.750Z");
  private final TokenMint mint = new TokenMint(clock);

  @Test
  void takesItsOwnUntilTheyEnd() {
    Coin coin = mint.strike(Kind.ACCESS, ANNE, HOUR);

    assertThat(coin.ends()).isEqualTo(Instant.parse("2026-11-20T09:00:00Z"));
    assertThat(mint.takes(Kind.ACCESS, coin.text(), ANNE)).isTrue();
    clock.set(coin.ends());
    assertThat(mint.takes(Kind.ACCESS, coin.text(), ANNE)).isFalse();
  }

  @Test
  void takesThoseOfAnEarlierRunAndOfOtherNodes() {
    Coin coin = mint.strike(Kind.REFRESH, ANNE, HOUR);

    assertThat(new TokenMint(clock).takes(Kind.REFRESH, coin.text(), ANNE)).isTrue();
  }

  @Test
  void takesNoneOfAnotherKindOrClient() {
    Coin coin = mint.strike(Kind.REFRESH, ANNE, HOUR);

    assertThat(mint.takes(Kind.ACCESS, coin.text(), ANNE)).isFalse();
    assertThat(mint.takes(Kind.REFRESH, coin.text(), BERT)).isFalse();
  }

  @Test
  void takesNoneThatWasChangedOrInvented() {
    String text = mint.strike(Kind.ACCESS, ANNE, HOUR).text().reveal();

    assertThat(takes(text.replace("access-1", "access-2"))).isFalse();
    assertThat(takes(text + "x")).isFalse();
    assertThat(takes(text.substring(1))).isFalse();
    assertThat(takes("access-9999999999999-x")).isFalse();
    assertThat(takes("")).isFalse();
    assertThat(takes("sandbox")).isFalse();
  }

  @Test
  void codesAreGoodOnce() {
    Secret code = mint.strike(Kind.CODE, ANNE, HOUR).text();

    assertThat(mint.redeem(code, BERT)).isFalse();
    assertThat(mint.redeem(code, ANNE)).isTrue();
    assertThat(mint.redeem(code, ANNE)).isFalse();
  }

  @Test
  void codesEnd() {
    Coin code = mint.strike(Kind.CODE, ANNE, HOUR);

    clock.advance(HOUR);

    assertThat(mint.redeem(code.text(), ANNE)).isFalse();
  }

  private boolean takes(String text) {
    return mint.takes(Kind.ACCESS, new Secret(text), ANNE);
  }

  private static GatewayClient client(String key, String secret) {
    return new GatewayClient(key, new Secret(secret), Optional.empty(), "p", Optional.empty());
  }
}
