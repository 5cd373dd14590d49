package io.supercargo.alibaba.gateway;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.alibaba.GatewayServer;
import io.supercargo.alibaba.SignedCall;
import io.supercargo.domain.Capability;
import io.supercargo.testkit.Clocks;
import io.supercargo.testkit.fake.FakeMarket;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is let in, and what the others are told. */
class DoorkeeperTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private final GatewayServer gateway =
      GatewayServer.before(FakeMarket.named("market").provider(), Clocks.at(NOW));

  @AfterEach
  void stop() {
    gateway.close();
  }

  @Test
  void admitsFormsAndQueries() throws Exception {
    assertThat(call().post().body()).contains("\"success\":true");
    assertThat(call().get().body()).contains("\"success\":true");
  }

  @Test
  void admitsWhoSortsByNameAlone() throws Exception {
    // keyword=饼干 stands behind keywordTranslate=false by pair, before it by name
    SignedCall call =
        SignedCall.crossBorder(gateway, "product.search.keywordQuery")
            .with("keyword", "饼干")
            .with("keywordTranslate", "false");

    assertThat(call.post().body()).contains("\"success\":true");
  }

  @Test
  void refusesAWrongSignature() throws Exception {
    assertRefused(
        call().with("_aop_signature", "0".repeat(40)).unsigned(),
        400,
        "gw.SignatureInvalid",
        "_aop_signature: does not match (expected: upper-case hex of the HMAC-SHA1 of path and"
            + " sorted parameters)");
    assertRefused(
        call().unsigned(),
        400,
        "gw.SignatureInvalid",
        "_aop_signature: missing (expected: a parameter)");
  }

  @Test
  void refusesAWrongToken() throws Exception {
    for (SignedCall call :
        new SignedCall[] {call().with("access_token", "stolen"), call().without("access_token")}) {
      assertRefused(call.post(), 401, "401", "Request need user authorized");
    }
  }

  @Test
  void oldCategoriesNeedNoToken() throws Exception {
    SignedCall call =
        SignedCall.to(gateway, "param2/1/com.alibaba.product/alibaba.category.get")
            .without("access_token")
            .with("categoryID", "0");

    assertThat(call.post().body()).startsWith("{\"succes\":\"true\",\"categoryInfo\":[{");
  }

  @Test
  void refusesAClockThatIsOff() throws Exception {
    long now = NOW.toEpochMilli();
    assertThat(at(now - 600_000).post().body()).contains("\"success\":true");
    assertRefused(
        at(now + 601_000).post(),
        400,
        "gw.SignatureInvalid",
        "_aop_timestamp: 601 s from our clock (expected: at most 600 s)");
    assertRefused(
        at(1).post(),
        400,
        "gw.SignatureInvalid",
        "_aop_timestamp: not milliseconds (expected: 13 digits, UTC)");
  }

  @Test
  void refusesApisThatAreNotThere() throws Exception {
    assertRefused(
        SignedCall.crossBorder(gateway, "product.search.nothing").post(),
        400,
        "gw.APIUnsupported",
        "no operation POST /gateways/alibaba/openapi/param2/1/com.alibaba.fenxiao.crossborder/"
            + "product.search.nothing/sandbox");
  }

  @Test
  void refusesWhatTheProviderLacks() throws Exception {
    FakeMarket poor = FakeMarket.lacking("poor", Capability.RANKINGS);
    String list = "{\"rankId\":\"1\",\"rankType\":\"hot\"}";
    try (GatewayServer before = GatewayServer.before(poor.provider())) {
      assertRefused(
          SignedCall.crossBorder(before, "product.topList.query")
              .with("rankQueryParams", list)
              .post(),
          400,
          "gw.APIUnsupported",
          "poor cannot do rankings; no configured provider can");
    }
  }

  private SignedCall at(long millis) {
    return call().with("_aop_timestamp", Long.toString(millis));
  }

  private SignedCall call() {
    return SignedCall.crossBorder(gateway, "product.search.keywordQuery")
        .with("offerQueryParam", "{\"keyword\":\"new\",\"pageSize\":2}");
  }

  private static void assertRefused(
      HttpResponse<String> answer, int status, String code, String message) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThatJson(answer.body())
        .isSameAs("{\"error_code\":\"%s\",\"error_message\":\"%s\"}".formatted(code, message));
  }
}
