package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.product.Product;
import io.supercargo.web.Bazaar;
import io.supercargo.web.Told;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be ordered is refused by name, and the supplier's books stay as they are. */
class BadInputTest {
  private static final String KEY = "Idempotency-Key";
  private static final Shop SHOP = new Shop("SUPERCARGO_ORDERS_PASSWORD_FREE", "true");

  private String books = "";

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @BeforeEach
  void remember() {
    books = books();
  }

  @AfterEach
  void nothingWasDone() {
    assertThat(books()).isEqualTo(books);
  }

  @Test
  void linesThatCannotBe() {
    Product product = SHOP.plenty.get(0);
    String good = SHOP.line(0, 1);
    Map<String, String> wrong =
        Map.of(
            good.replaceAll("\"skuId\":\"[^\"]+\"", "\"skuId\":\"7\""),
            "invalid: lines\\[0].skuId: 7 \\(expected: one of .*",
            SHOP.line(0, 0),
            "invalid: lines\\[0].quantity: 0 \\(expected: .*1.*\\)",
            SHOP.line(0, -1),
            "invalid: lines\\[0].quantity: -1 \\(expected: .*1.*\\)",
            Shop.line(SHOP.bazaar.bulky(), 1),
            "invalid: lines\\[0].quantity: 1 \\(expected: at least [0-9]+ of 1688:.*\\)",
            good.replace(product.id().toString(), "1688:1"),
            "not-found: .*",
            good.replace(product.id().toString(), "x"),
            "invalid: lines\\[0].productId: x \\(expected: .*");
    wrong.forEach((line, told) -> refused(SHOP.post("/quotes", Shop.wanted(line)), told));
  }

  @Test
  void moreThanThereIs() {
    long stock = Bazaar.sku(SHOP.plenty.get(0)).stock();
    assertThat(Shop.problem(SHOP.post("/quotes", Shop.wanted(SHOP.line(0, stock + 1))), 409))
        .matches(
            "out-of-stock: lines\\[0]: %d of %s are wanted and [0-9]+ are there"
                .formatted(stock + 1, SHOP.plenty.get(0).id()));
  }

  @Test
  void linesOfTwoMarketplaces() {
    String other = "{\"productId\":\"taobao:1\",\"quantity\":1}";
    refused(
        SHOP.post("/quotes", Shop.wanted(SHOP.line(0, 1), other)),
        "invalid: lines\\[1].productId: taobao:1 \\(expected: a product of 1688, as the first"
            + " line\\)");
    refused(
        SHOP.post("/quotes?provider=market,other", Shop.wanted(SHOP.line(0, 1))),
        "invalid: provider: other \\(expected: .*market.*\\)");
  }

  @Test
  void noAddressOrNoneThatCanBeRead() {
    String lines = "{\"lines\":[%s]%s}";
    refused(
        SHOP.post("/quotes", lines.formatted(SHOP.line(0, 1), "")),
        "invalid: address.*missing \\(expected: .*\\)");
    for (String address : List.of("\"somewhere\"", "[]", "7")) {
      refused(
          SHOP.post("/quotes", lines.formatted(SHOP.line(0, 1), ",\"address\":" + address)),
          "invalid: address: .* \\(expected: .*\\)");
    }
    refused(
        SHOP.post("/quotes", Shop.wanted(SHOP.line(0, 1)).replace("\"city\":\"杭州市\",", "")),
        "invalid: address.city: missing \\(expected: a text\\)");
  }

  @Test
  void anEmptyCartAndNoLines() {
    String cart = "{\"cart\":\"nothing\",\"address\":%s}".formatted(Shop.ADDRESS);
    refused(
        SHOP.post("/quotes", cart),
        "invalid: cart: nothing is empty \\(expected: a cart with items\\)");
    refused(
        SHOP.post("/quotes", Shop.wanted()), "invalid: lines: 0 lines \\(expected: 1 to 500\\)");
  }

  @Test
  void quotesThatAreOldOrAnothers() {
    String quote = SHOP.quoted(SHOP.line(0, 1));
    SHOP.clock.advance(Duration.ofMinutes(16));
    assertThat(Shop.problem(SHOP.once("/orders", Shop.place(quote)), 409))
        .startsWith("quote-expired: quote " + quote + " expired at ");
    refused(
        SHOP.once("/orders", Shop.place("qt_1")),
        "invalid: quoteId: qt_1 \\(expected: a quote that was given\\)");
    refused(SHOP.once("/orders", "{}"), "invalid: quoteId: missing \\(expected: a text\\)");
  }

  @Test
  void keysThatAreMissingOrUsed() {
    String quote = SHOP.quoted(SHOP.line(0, 1));
    refused(SHOP.post("/orders", Shop.place(quote)), "invalid: Idempotency-Key: missing .*");
    String first = SHOP.post("/orders", Shop.place(quote), KEY, "used").at("/intentId");
    books = books();
    String more = "{\"quoteId\":\"%s\",\"note\":\"soon\"}".formatted(quote);
    assertThat(Shop.problem(SHOP.post("/orders", more, KEY, "used"), 409))
        .isEqualTo("idempotency-key-reused: Idempotency-Key: used was used with another request");
    assertThat(SHOP.post("/orders", Shop.place(quote), KEY, "used").at("/intentId"))
        .isEqualTo(first);
  }

  @Test
  void ordersInAnotherState() {
    String paid = SHOP.ordered();
    String unpaid = SHOP.ordered();
    assertThat(SHOP.once("/orders/" + paid + "/pay", "{}").status()).isEqualTo(201);
    books = books();

    String number = paid.substring("market:".length());
    refused(
        SHOP.once("/orders/" + paid + "/pay", "{}"),
        "wrong-state: order: %s is paid \\(expected: one that is not paid\\)".formatted(number));
    refused(
        SHOP.once("/orders/" + paid + "/cancel", "{}"),
        "wrong-state: order: %s is paid \\(expected: an order that is not paid\\)"
            .formatted(number));
    refused(
        SHOP.once("/orders/" + unpaid + "/confirm-receipt", "{}"),
        "wrong-state: order: [0-9]+ is awaiting-payment \\(expected: an order that was sent\\)");
    assertThat(SHOP.post("/sandbox/orders/" + paid + "/ship", "{}").status()).isEqualTo(200);
    books = books();
    refused(
        SHOP.once("/orders/" + paid + "/cancel", "{}"),
        "wrong-state: order: %s is shipped \\(expected: an order that is not paid\\)"
            .formatted(number));
  }

  @Test
  void batchesThatAreTooLargeOrOfSeveral() {
    String many =
        IntStream.rangeClosed(1, 31)
            .mapToObj(number -> "\"market:" + number + "\"")
            .collect(Collectors.joining(",", "{\"orders\":[", "]}"));
    refused(
        SHOP.once("/payments", many),
        "invalid: orders: 31 orders \\(expected: at most 30 at once\\)");
    refused(
        SHOP.once("/payments", "{\"orders\":[\"market:1\",\"other:1\"]}"),
        "invalid: provider: other \\(expected: .*\\)");
    refused(
        SHOP.once("/payments", "{\"orders\":[]}"),
        "invalid: orders: none \\(expected: at least one id of an order\\)");
  }

  @Test
  void moreThanTheHouseMaySpend() {
    try (Shop poor = new Shop("SUPERCARGO_ORDERS_LIMITS_PROVIDERS_MARKET_PER_DAY", "0.01")) {
      String quote = poor.quoted(poor.line(0, 1));
      assertThat(Shop.problem(poor.once("/orders", Shop.place(quote)), 422))
          .matches(
              "spending-limit: all orders of today at market would cost .* CNY \\(expected: at"
                  + " most 0\\.01 CNY\\)");
      assertThat(poor.get("/sandbox/ledger").json().get("orders")).isEmpty();
      assertThat(poor.get("/intents").json().get("items")).isEmpty();
    }
  }

  @Test
  void noMultipleOfWhatIsSoldTogether() {
    Product product = SHOP.bazaar.bulky(20);
    long quantity = product.offer().minOrderQuantity().orElse(20) + 1L;
    assertThat(Shop.problem(SHOP.post("/quotes", Shop.wanted(Shop.line(product, quantity))), 422))
        .matches(
            "invalid: %d of %s.* \\(expected: a multiple of 10\\)"
                .formatted(quantity, product.id()));
  }

  private static void refused(Told told, String pattern) {
    int status = Map.of("not-found", 404, "wrong-state", 409).getOrDefault(kind(pattern), 400);
    assertThat(Shop.problem(told, status)).matches(pattern);
  }

  private static String kind(String pattern) {
    return pattern.substring(0, pattern.indexOf(':'));
  }

  private static String books() {
    return SHOP.get("/sandbox/ledger").text();
  }
}
