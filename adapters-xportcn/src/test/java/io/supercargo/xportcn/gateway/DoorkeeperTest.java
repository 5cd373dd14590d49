package io.supercargo.xportcn.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.testkit.Clocks;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.xportcn.GatewayServer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is let in, and what the others are told. */
class DoorkeeperTest {
  private static final String PATH = "/gateways/xportcn/alibaba/ka/product/keywords/query";
  private static final String QUERY = "{\"keyword\":\"new\",\"pageSize\":2}";
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private final Clocks.Adjustable clock = Clocks.at(NOW);
  private GatewayServer gateway =
      GatewayServer.before(FakeMarket.named("market").provider(), XportGatewayConfig.USUAL, clock);

  @AfterEach
  void stop() {
    gateway.close();
  }

  @Test
  void admitsMillisecondsAndSeconds() throws Exception {
    assertThat(send(call(NOW.toEpochMilli() + "", "n1"))).contains("\"code\":200");
    assertThat(send(call(NOW.getEpochSecond() + "", "n2"))).contains("\"code\":200");
  }

  @Test
  void admitsEverySpellingOfTheNonce() throws Exception {
    for (String spelling : new String[] {"nonce_str", "once-str"}) {
      SignedCall call = call(NOW.toEpochMilli() + "", spelling).without("nonce-str");
      assertThat(send(call.with(spelling, spelling))).contains("\"code\":200");
    }
  }

  @Test
  void admitsNoNonceUnlessConfiguredOtherwise() throws Exception {
    SignedCall call = call(NOW.toEpochMilli() + "", "").without("nonce-str");
    assertThat(send(call)).contains("\"code\":200");

    gateway.close();
    XportGatewayConfig strict = new XportGatewayConfig(Duration.ofMinutes(10), true, true, "1");
    gateway = GatewayServer.before(FakeMarket.named("market").provider(), strict, clock);
    assertRefused(
        call(NOW.toEpochMilli() + "", "").without("nonce-str"),
        401,
        "nonce-str: missing (expected: a request header)");
  }

  @Test
  void refusesANonceThatWasUsedWithThisTimestamp() throws Exception {
    SignedCall call = call(NOW.toEpochMilli() + "", "nonce-str");
    assertThat(send(call)).contains("\"code\":200");
    assertRefused(call, 401, "nonce-str: was used before with this timestamp");

    assertThat(send(call(NOW.toEpochMilli() + 1 + "", "nonce-str"))).contains("\"code\":200");
  }

  @Test
  void aWrongSignatureDoesNotUseUpTheNonce() throws Exception {
    String time = NOW.toEpochMilli() + "";
    assertThat(send(call(time, "n").with("signature", "0".repeat(32)))).contains("\"code\":401");
    assertThat(send(call(time, "n"))).contains("\"code\":200");
  }

  @Test
  void refusesAClockThatIsOff() throws Exception {
    long now = NOW.toEpochMilli();
    assertThat(send(call(now - 600_000 + "", "a"))).contains("\"code\":200");
    assertThat(send(call(now + 600_000 + "", "b"))).contains("\"code\":200");
    assertRefused(
        call(now - 601_000 + "", "c"),
        401,
        "timestamp: 601 s from our clock (expected: at most 600 s)");
    assertRefused(
        call(now + 601_000 + "", "d"),
        401,
        "timestamp: 601 s from our clock (expected: at most 600 s)");
    assertRefused(
        call("yesterday", "e"),
        401,
        "timestamp: yesterday (expected: UTC in milliseconds or seconds)");
  }

  @Test
  void refusesWhatIsMissing() throws Exception {
    for (String header : new String[] {"access-key", "timestamp", "user-id", "signature"}) {
      assertRefused(
          call(NOW.toEpochMilli() + "", header).without(header),
          401,
          header + ": missing (expected: a request header)");
    }
  }

  @Test
  void refusesAnUnknownKeyAndAWrongSignature() throws Exception {
    String time = NOW.toEpochMilli() + "";
    assertRefused(
        SignedCall.to(gateway.url(PATH)).signed("nobody", time, "n"),
        401,
        "access-key: no such key");
    assertRefused(
        call(time, "n").with("signature", "F".repeat(32)),
        401,
        "signature: does not match (expected: upper-case hex of the MD5 of access-key, timestamp,"
            + " nonce-str and access secret, joined)");
  }

  @Test
  void refusesTheSubAccountOfAnother() throws Exception {
    assertRefused(
        call(NOW.toEpochMilli() + "", "n").with("user-id", "2"),
        403,
        "user-id: not a sub-account of this access-key");
  }

  @Test
  void unknownPathsAreRefusedInTheEnvelope() throws Exception {
    String answer =
        SignedCall.to(gateway.url("/gateways/xportcn/alibaba/nothing"))
            .signed("sandbox", NOW.toEpochMilli() + "", "n")
            .send("{}");
    assertThat(answer)
        .contains("\"code\":404")
        .contains("no operation POST /gateways/xportcn/alibaba/nothing");
  }

  private SignedCall call(String timestamp, String nonce) {
    return SignedCall.to(gateway.url(PATH)).signed("sandbox", timestamp, nonce);
  }

  private static String send(SignedCall call) throws Exception {
    return call.send(QUERY);
  }

  private static void assertRefused(SignedCall call, int code, String message) throws Exception {
    assertThat(send(call))
        .contains("\"code\":" + code + ",")
        .contains("\"msg\":\"" + message + "\"")
        .contains("\"data\":null");
  }
}
