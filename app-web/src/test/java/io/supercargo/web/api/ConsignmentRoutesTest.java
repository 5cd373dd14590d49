package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.web.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ConsignmentRoutesTest {
  private static final Shop SHOP = new Shop("SUPERCARGO_ORDERS_PASSWORD_FREE", "true");
  private static final String TO =
      """
      {"name":"Ada Lee","phone":"8185550142","country":"US","province":"California",\
      "city":"VALLEY VLG","street":"5111 Laurel Canyon Blvd","postalCode":"91607"}\
      """;

  @AfterAll
  static void close() {
    SHOP.close();
  }

  private static String goods(String item, String more) {
    return "{\"to\":%s,\"items\":[{\"itemId\":\"1\",\"skuId\":\"2\",\"quantity\":2,\"price\":\"19.90\"%s}]%s}"
        .formatted(TO, item, more);
  }

  @Test
  void goodsGoAbroadFromTheFirstQuestionToTheDoor() {
    JsonNode routes = posted("/consignments/estimate", goods("", ""), 200);
    assertThat(routes.get("routes")).hasSize(3);
    assertThat(routes.get("quoteId").isNull()).isTrue();
    String route = ",\"route\":{\"id\":\"%s\"}".formatted(routes.at("/routes/1/id").asText());
    JsonNode quote = posted("/consignments/estimate", goods(route, ""), 200);
    assertThat(quote.get("freight")).isEqualTo(routes.at("/routes/1/freight"));

    String quoted = ",\"quoteId\":\"%s\"".formatted(quote.get("quoteId").asText());
    Told made = SHOP.once("/consignments", goods(route, quoted));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.at("/state")).isEqualTo("made");
    String path = "/consignments/" + made.at("/id");
    JsonNode told =
        posted(path + "/parcels", "{\"parcels\":[{\"waybill\":\"YT1\",\"carrier\":\"圆通\"}]}", 200);
    assertThat(told.at("/parcels/0/waybill").asText()).isEqualTo("YT1");

    SHOP.post("/sandbox/clock", "{\"advance\":\"720h\"}");
    assertThat(SHOP.get(path).at("/status")).isEqualTo("delivered");
    assertThat(SHOP.get(path).at("/trackingNumber")).startsWith("YT");
    assertThat(SHOP.get("/consignments?provider=market").json().get("items")).isNotEmpty();
  }

  @Test
  void theSameKeyBooksOnce() {
    String key = "spring-1";
    String goods = goods("", "");

    Told first = SHOP.post("/consignments", goods, "Idempotency-Key", key);
    Told second = SHOP.post("/consignments", goods, "Idempotency-Key", key);
    Told other = SHOP.post("/consignments", goods("", ",\"remark\":\"m\""), "Idempotency-Key", key);

    assertThat(first.status()).as(first.text()).isEqualTo(201);
    assertThat(second.at("/id")).isEqualTo(first.at("/id"));
    assertThat(Shop.problem(other, 409))
        .isEqualTo(
            "idempotency-key-reused: Idempotency-Key: spring-1 was used with another request");
    assertThat(Shop.problem(SHOP.post("/consignments", goods), 400))
        .startsWith("invalid: Idempotency-Key: missing");
  }

  @Test
  void whatNobodyKnowsIsNotSentAgain() {
    String fault = "{\"operation\":\"consignment\",\"effect\":\"timeout-after\",\"times\":1}";
    assertThat(SHOP.post("/sandbox/faults", fault).status()).isEqualTo(201);

    Told lost = SHOP.post("/consignments", goods("", ""), "Idempotency-Key", "lost-1");
    Told again = SHOP.post("/consignments", goods("", ""), "Idempotency-Key", "lost-1");

    assertThat(lost.at("/code")).isEqualTo("outcome-unknown");
    assertThat(again.at("/code")).isEqualTo("outcome-unknown");
    assertThat(unknown().get("trouble").asText()).isNotBlank();
  }

  @Test
  void aPersonSettlesWhatNobodyKnows() {
    String lost = lost("lost-2");
    String path = "/consignments/" + lost + "/resolve";
    String word = "{\"made\":true,\"number\":\"%s\",\"evidence\":\"seen\",\"by\":\"Li Lei\"}";
    String other = SHOP.once("/consignments", goods("", "")).at("/number");
    String number = Integer.toString(Integer.parseInt(other) - 1);

    assertThat(Shop.problem(SHOP.post(path, word.formatted(other)), 400))
        .startsWith("invalid: number: " + other + " is that of co_");
    assertThat(Shop.problem(SHOP.post(path, word.formatted("9999")), 404))
        .isEqualTo("not-found: market has no consignment 9999");
    assertThat(Shop.problem(SHOP.post(path, word.replace("true", "false").formatted("7")), 400))
        .startsWith("invalid: number: 7 with made: false");
    assertThat(Shop.problem(SHOP.post(path, "{\"evidence\":\"e\",\"by\":\"b\"}"), 400))
        .isEqualTo("invalid: made: missing (expected: true or false)");
    assertThat(SHOP.post(path + "?dryRun=true", word.formatted(number)).at("/subjects/0"))
        .isEqualTo(lost);
    assertThat(SHOP.served.get("/consignments/" + lost + "?ui=en").text())
        .contains("Settle it", "No supplier can be asked");
    Told settled = SHOP.post(path, word.formatted(number));
    assertThat(settled.status()).as(settled.text()).isEqualTo(200);
    assertThat(settled.at("/state") + settled.at("/resolution/by")).isEqualTo("madeLi Lei");
    assertThat(settled.at("/status")).as("the supplier was asked").isEqualTo("created");
    assertThat(Shop.problem(SHOP.post(path, word.formatted(number)), 400))
        .isEqualTo("invalid: id: %s is made (expected: one that is unknown)".formatted(lost));
    assertThat(SHOP.post("/consignments", goods("", ""), "Idempotency-Key", "lost-2").at("/id"))
        .isEqualTo(lost);
    assertThat(SHOP.served.get("/consignments/" + lost + "?ui=en").text())
        .contains("Settled by hand", "Li Lei: seen")
        .doesNotContain("Settle it");
    assertThat(SHOP.post("/consignments/co_none/resolve", word.formatted("1")).status())
        .isEqualTo(404);
  }

  @Test
  void whatWasNotMadeIsRefusedUnderItsKey() {
    String path = "/consignments/" + lost("lost-3") + "/resolve";
    Told settled =
        SHOP.post(path, "{\"made\":false,\"evidence\":\"none there\",\"by\":\"Li Lei\"}");

    assertThat(settled.at("/state")).as(settled.text()).isEqualTo("refused");
    assertThat(
            Shop.problem(
                SHOP.post("/consignments", goods("", ""), "Idempotency-Key", "lost-3"), 422))
        .isEqualTo("invalid: it was not made");
  }

  /** The id of one whose answer was lost. */
  private static String lost(String key) {
    String fault = "{\"operation\":\"consignment\",\"effect\":\"timeout-after\",\"times\":1}";
    assertThat(SHOP.post("/sandbox/faults", fault).status()).isEqualTo(201);
    assertThat(SHOP.post("/consignments", goods("", ""), "Idempotency-Key", key).at("/code"))
        .isEqualTo("outcome-unknown");
    Told again = SHOP.post("/consignments", goods("", ""), "Idempotency-Key", key);
    return again.at("/detail").replaceFirst(".*(co_[0-9a-z]+):.*", "$1");
  }

  /** One of which nobody knows. */
  private static JsonNode unknown() {
    for (JsonNode each : SHOP.get("/consignments?limit=100").json().get("items")) {
      if (each.get("state").asText().equals("unknown")) {
        return each;
      }
    }
    throw new AssertionError("none is unknown");
  }

  @Test
  void aDryRunBooksNothing() {
    JsonNode plan = posted("/consignments?dryRun=true", goods("", ""), 200);

    assertThat(plan.at("/subjects/0").asText()).isEqualTo("market");
  }

  @Test
  void parcelsAreAnnouncedReceivedAndShown() {
    String order = SHOP.ordered();
    String parcel =
        "{\"waybill\":\"YT9\",\"orderId\":\"%s\"}".formatted(order.substring("market:".length()));
    assertThat(posted("/warehouse/receipts?dryRun=true", parcel, 200).at("/subjects/0").asText())
        .isEqualTo("market:YT9");

    Told announced = SHOP.post("/warehouse/receipts", parcel);
    assertThat(announced.status()).as(announced.text()).isEqualTo(201);
    assertThat(announced.at("/status")).isEqualTo("announced");

    SHOP.post("/sandbox/clock", "{\"advance\":\"48h\"}");
    Told received = SHOP.get("/warehouse/receipts/market:YT9");
    assertThat(received.json().at("/inspection/weightGrams").asLong()).isPositive();
    assertThat(received.json().at("/inspection/pictures")).isNotEmpty();
    assertThat(SHOP.get("/warehouse/receipts?limit=1").json().get("items")).hasSize(1);
    assertThat(SHOP.get("/warehouse/receipts/market:NONE").status()).isEqualTo(404);
    assertThat(Shop.problem(SHOP.get("/warehouse/receipts/YT9"), 400))
        .isEqualTo("invalid: id: YT9 (expected: PROVIDER:WAYBILL)");
  }

  @Test
  void thePageShowsAllOfIt() {
    SHOP.once("/consignments", goods("", ""));
    SHOP.post("/warehouse/receipts", "{\"waybill\":\"YT5\"}");

    String page = SHOP.served.get("/shipments?ui=en").text();

    assertThat(page).contains("Going abroad", "In the warehouse", "YT5", "co_");
    assertThat(SHOP.served.get("/shipments?ui=zh").text()).contains("国际运单");
  }

  private static JsonNode posted(String path, String body, int status) {
    Told told = SHOP.post(path, body);
    assertThat(told.status()).as(told.text()).isEqualTo(status);
    return told.json();
  }
}
