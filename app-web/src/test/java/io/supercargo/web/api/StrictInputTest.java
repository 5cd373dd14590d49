package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.web.Told;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody means to write is refused by its name, and told back no longer than a line. */
class StrictInputTest {
  private static final Shop SHOP = new Shop();
  private static final String NUL = "\\u0000";

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"orders", "calls", "pushes", "consignments", "warehouse/receipts"})
  void listsOfProvidersThatAreNotThere(String list) {
    assertThat(Shop.problem(SHOP.get("/" + list + "?provider=zz"), 400))
        .isEqualTo("invalid: provider: zz (expected: one of market)");
    assertThat(SHOP.get("/" + list + "?provider=market").status()).isEqualTo(200);
    assertThat(SHOP.get("/" + list + "?provider=all").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "refunds?provider=zz, provider",
    "bills?provider=zz, provider",
    "events?order=zz:1, provider",
    "refunds?order=zz:1, provider",
    "orders?createdFrom=2026-11-21T00:00:00Z&createdTo=2026-11-20T00:00:00Z, createdFrom",
    "refunds?from=2026-11-21T00:00:00Z&to=2026-11-20T00:00:00Z, from",
    "bills?from=2026-11-21T00:00:00Z&to=2026-11-20T00:00:00Z, from",
    "orders?cursor=x, cursor",
    "intents?cursor=x, cursor",
    "events?cursor=x, cursor",
    "events?after=x, after",
    "carts/a/items?cursor=x, cursor",
    "pushes?cursor=x, cursor",
    "consignments?cursor=x, cursor",
    "audit?cursor=x, cursor",
    "calls?cursor=x, cursor",
    "refunds?cursor=x, cursor",
    "bills?cursor=x, cursor",
    "warehouse/receipts?cursor=x, cursor",
    "orders?status=%00, status",
    "orders?limit=x, limit",
  })
  void listsThatCanHoldNothing(String path, String field) {
    Told told = SHOP.get("/" + path);

    assertThat(told.status()).as(told.text()).isEqualTo(400);
    assertThat(told.at("/field")).as(told.text()).isEqualTo(field);
  }

  @Test
  void lettersThatNobodyCanRead() {
    for (String part : List.of("name", "street", "city")) {
      String wanted = Shop.wanted(SHOP.line(0, 1)).replace("\"" + part + "\":\"", open(part, NUL));
      assertThat(Shop.problem(SHOP.post("/quotes", wanted), 400))
          .isEqualTo(
              "invalid: address.%s: U+0000 as character 1 (expected: no control characters)"
                  .formatted(part));
    }
    String lines = Shop.wanted(SHOP.line(0, 1)).replace("\"street\":\"", open("street", "1\\n2"));
    assertThat(Shop.problem(SHOP.post("/quotes", lines), 400))
        .startsWith("invalid: address.street: U+000A as character 2 ");
    String quote = SHOP.quoted(SHOP.line(0, 1));
    String note = "{\"quoteId\":\"%s\",\"note\":\"a%sb\"}";
    assertThat(Shop.problem(SHOP.once("/orders", note.formatted(quote, "\\u0007")), 400))
        .startsWith("invalid: note: U+0007 as character 2 ");
    assertThat(Shop.problem(SHOP.once("/orders", note.formatted(quote, "\\ud800")), 400))
        .startsWith("invalid: note: U+D800 as character 2 ");
    assertThat(SHOP.once("/orders", note.formatted(quote, "\\n")).status()).isEqualTo(201);
  }

  @Test
  void whatIsToldBackIsShort() {
    String long2 = "q".repeat(2_000_000);
    Told told = SHOP.once("/orders", Shop.place(long2));
    assertThat(Shop.problem(told, 400))
        .isEqualTo(
            "invalid: quoteId: %s… (expected: a quote that was given)".formatted("q".repeat(100)));
    Told unknown = SHOP.once("/orders", "{\"%s\":1}".formatted(long2));
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.text()).hasSizeLessThan(1000);
    String variant = SHOP.line(0, 1).replaceAll("\"skuId\":\"[^\"]+", "\"skuId\":\"" + long2);
    assertThat(Shop.problem(SHOP.post("/quotes", Shop.wanted(variant)), 400))
        .isEqualTo("invalid: lines[0].skuId: 2000000 characters (expected: at most 100)");
    String order = SHOP.ordered();
    String remark = "{\"remark\":\"%s\"}".formatted(long2);
    assertThat(Shop.problem(SHOP.once("/orders/" + order + "/cancel", remark), 400))
        .isEqualTo("invalid: remark: 2000000 characters (expected: at most 500)");
  }

  @Test
  void quantitiesAreNumbers() {
    String none = SHOP.line(0, 1).replaceAll(",\"quantity\":1", "");
    assertThat(Shop.problem(SHOP.post("/quotes", Shop.wanted(none)), 400))
        .isEqualTo("invalid: lines[0].quantity: missing (expected: a whole number from 1)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{} {}", "{\"quoteId\":}", "[1", "nul"})
  void jsonThatIsNoneIsToldWithoutNamesOfClasses(String body) {
    assertThat(Shop.problem(SHOP.once("/orders", body), 400))
        .startsWith("broken-json: ")
        .doesNotContain("fasterxml", "java", "`", "JsonToken");
  }

  @Test
  void aDigestStandsForWhatIsWanted() {
    String digest = "d".repeat(64);
    String key = "row-1";
    String body = "{\"quoteId\":\"%s\",\"digest\":\"%s\"}";
    String first =
        SHOP.post(
                "/orders",
                body.formatted(SHOP.quoted(SHOP.line(0, 1)), digest),
                "Idempotency-Key",
                key)
            .at("/intentId");

    String again = body.formatted(SHOP.quoted(SHOP.line(0, 1)), digest);
    assertThat(SHOP.post("/orders", again, "Idempotency-Key", key).at("/intentId"))
        .isEqualTo(first);
    assertThat(SHOP.get("/intents?key=row-1&digest=" + digest).at("/items/0/intentId"))
        .isEqualTo(first);
    assertThat(Shop.problem(SHOP.get("/intents?key=row-1&digest=" + "e".repeat(64)), 409))
        .isEqualTo("idempotency-key-reused: Idempotency-Key: row-1 was used with another request");
    assertThat(Shop.problem(SHOP.once("/orders", body.formatted("qt_1", "x")), 400))
        .isEqualTo("invalid: digest: x (expected: 16 to 128 letters, digits, _ or -)");
  }

  private static String open(String part, String text) {
    return "\"%s\":\"%s".formatted(part, text);
  }
}
