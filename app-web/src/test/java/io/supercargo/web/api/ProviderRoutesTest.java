package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ProviderRoutesTest {
  private static final Served SERVED =
      Served.over(FakeMarket.named("market").provider(), Wire.provider("wired"));
  private static final String CALL = "/api/v1/providers/wired/call/";
  private static final String JSON = "application/json";

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void providersAreListedInTheirOrder() {
    JsonNode list = SERVED.get("/api/v1/providers").json();

    assertThat(list.at("/items/0/name").asText()).isEqualTo("market");
    assertThat(list.at("/items/1/name").asText()).isEqualTo("wired");
    assertThat(list.get("nextCursor").isNull()).isTrue();
  }

  @Test
  void theMatrixTellsWhatEachCanAndWhenItLastDid() {
    SERVED.get("/api/v1/products?q=bag&provider=market");
    JsonNode market = SERVED.get("/api/v1/providers/market").json();
    JsonNode wired = SERVED.get("/api/v1/providers/wired").json();

    assertThat(market.at("/capabilities/keyword-search/support").asText()).isEqualTo("yes");
    assertThat(market.at("/capabilities/keyword-search/seenLive").asText())
        .isEqualTo("2026-11-20T08:00:00Z");
    assertThat(market.at("/capabilities/messages/support").asText()).isEqualTo("no");
    assertThat(market.at("/health/status").asText()).isEqualTo("ok");
    assertThat(wired.get("edition").asText()).isEqualTo("v2");
    assertThat(wired.at("/capabilities/keyword-search/support").asText()).isEqualTo("yes");
    assertThat(wired.at("/capabilities/shop-search/support").asText()).isEqualTo("assumed");
    assertThat(wired.at("/capabilities/keyword-search/seenLive").isNull()).isTrue();
  }

  @Test
  void onlyWhoHasALineHasACircuit() {
    JsonNode list = SERVED.get("/api/v1/providers").json();

    assertThat(list.at("/items/0/circuit").isNull()).isTrue();
    assertThat(list.at("/items/1/circuit").asText()).isEqualTo("half-open");
    assertThat(SERVED.get("/api/v1/providers/wired").at("/circuit")).isEqualTo("half-open");
  }

  @Test
  void eachMarketplaceHasARowOfItsOwn() {
    Told told = SERVED.get("/api/v1/providers/wired");

    assertThat(told.at("/marketplaces/1688/keyword-search/support"))
        .isEqualTo(told.at("/capabilities/keyword-search/support"));
    assertThat(told.json().at("/marketplaces").size()).isEqualTo(1);
  }

  @Test
  void whoHasALineTellsHowOftenItWasCalledAndMayBe() {
    assertThat(SERVED.get("/api/v1/providers/market").json().get("budget")).isEmpty();
    assertThat(SERVED.get("/api/v1/providers/wired").json().get("budget").toString())
        .isEqualTo(
            "[{\"per\":\"minute\",\"limit\":60,\"used\":3,\"resets\":\"2026-11-20T08:01:00Z\"},"
                + "{\"per\":\"day\",\"limit\":null,\"used\":412,\"resets\":\"2026-11-20T16:00:00Z\"}]");
  }

  @Test
  void operationsAreListedWhole() {
    JsonNode operations = SERVED.get("/api/v1/providers/wired/operations").json();

    assertThat(operations.get("items")).hasSize(2);
    assertThat(operations.at("/items/0").toString())
        .isEqualTo(
            "{\"name\":\"echo\",\"group\":\"product\",\"marketplace\":null,"
                + "\"use\":\"read\",\"method\":\"POST\",\"path\":\"/echo\","
                + "\"evidence\":\"documented\",\"capability\":\"keyword-search\","
                + "\"capabilities\":[\"keyword-search\",\"collection-search\"],\"assumption\":null,"
                + "\"whole\":true,\"request\":[],"
                + "\"answer\":[{\"path\":\"code\",\"type\":\"string\",\"required\":true}]}");
    assertThat(operations.at("/items/1/evidence").asText()).isEqualTo("assumed");
    assertThat(operations.at("/items/1/whole").asText()).isEqualTo("false");
    assertThat(operations.at("/items/1/assumption").asText()).isEqualTo("as its nearest relative");
  }

  @Test
  void driftIsListed() {
    assertThat(SERVED.get("/api/v1/providers/wired/drift").text())
        .isEqualTo(
            "{\"items\":[{\"provider\":\"wired\",\"operation\":\"echo\",\"field\":\"code\","
                + "\"kind\":\"retyped\",\"expected\":\"string\",\"found\":\"integer\","
                + "\"sample\":\"999\",\"count\":3,\"firstSeen\":\"2026-11-20T08:00:00Z\","
                + "\"lastSeen\":\"2026-11-20T08:00:00Z\"}],\"nextCursor\":null}");
    assertThat(SERVED.get("/api/v1/providers/market/drift").text())
        .isEqualTo("{\"items\":[],\"nextCursor\":null}");
  }

  @Test
  void aProviderThatIsNotThereIsNotFound() {
    for (String path : new String[] {"nobody", "nobody/operations", "nobody/drift"}) {
      Told told = SERVED.get("/api/v1/providers/" + path);
      assertThat(told.status()).isEqualTo(404);
      assertThat(told.at("/detail")).isEqualTo("there is no provider nobody");
    }
    assertThat(SERVED.post("/api/v1/providers/nobody/call/echo", JSON, "{}").status())
        .isEqualTo(404);
  }

  @Test
  void aRawCallHandsTheAnswerThroughAsItCame() {
    Told told = SERVED.post(CALL + "echo", JSON, "{\"keyword\":\"包\"}");

    assertThat(told.text())
        .isEqualTo(
            "{\"provider\":\"wired\",\"operation\":\"echo\",\"status\":200,\"body\":"
                + "{\"code\":\"200\",\"price\":25.00,\"said\":{\"keyword\":\"包\"}}}");
  }

  @Test
  void aRawCallMayGoWithoutABody() {
    assertThat(SERVED.post(CALL + "echo", JSON, "").at("/body/said")).isEmpty();
  }

  @Test
  void aDryRunShowsTheRequest() {
    Told told = SERVED.post(CALL + "echo?dryRun=true", JSON, "{\"keyword\":\"bag\"}");

    assertThat(told.text())
        .isEqualTo(
            "{\"provider\":\"wired\",\"operation\":\"echo\",\"method\":\"POST\","
                + "\"url\":\"https://wire.example.org/echo\",\"headers\":["
                + "{\"name\":\"access-key\",\"value\":\"k\"},"
                + "{\"name\":\"sign\",\"value\":\"********\"}],"
                + "\"body\":{\"keyword\":\"bag\"}}");
  }

  @Test
  void whatTheSupplierRefusesIsAProblem() {
    Told told = SERVED.post(CALL + "broken", JSON, "{}");

    assertThat(told.status()).isEqualTo(503);
    assertThat(told.at("/code")).isEqualTo("unavailable");
    assertThat(told.at("/provider")).isEqualTo("wired");
    assertThat(told.at("/detail")).isEqualTo("wired answered HTTP 500");
  }

  @Test
  void anUnknownOperationAndABodyThatIsNoObjectAreRefused() {
    assertThat(SERVED.post(CALL + "nope", JSON, "{}").at("/detail"))
        .isEqualTo("operation: nope (expected: one of echo, broken)");
    assertThat(SERVED.post(CALL + "echo", JSON, "[1]").at("/detail"))
        .isEqualTo("body: a list (expected: a JSON object)");
  }

  @Test
  void aProviderWithoutAWireCannotBeCalledRaw() {
    Told told = SERVED.post("/api/v1/providers/market/call/echo", JSON, "{}");

    assertThat(told.status()).isEqualTo(400);
    assertThat(told.at("/field")).isEqualTo("provider");
  }
}
