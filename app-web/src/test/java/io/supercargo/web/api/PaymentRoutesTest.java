package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.web.Told;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PaymentRoutesTest {
  private static final Shop SHOP = new Shop("SUPERCARGO_ORDERS_PASSWORD_FREE", "true");

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void anOrderIsPaidOnce() {
    String order = SHOP.ordered();

    Told paid = SHOP.once("/orders/" + order + "/pay", "{}");

    assertThat(paid.status()).as(paid.text()).isEqualTo(201);
    assertThat(SHOP.order(order).get("status").asText()).isEqualTo("paid");
    assertThat(SHOP.order(order).get("paidAt").asText()).startsWith("2026-");
    assertThat(Shop.problem(SHOP.once("/orders/" + order + "/pay", "{}"), 409))
        .startsWith("wrong-state: ")
        .endsWith("is paid (expected: one that is not paid)");
  }

  @Test
  void aPersonPaysBehindALink() {
    String order = SHOP.ordered();
    String body = "{\"orders\":[\"%s\"]}".formatted(order);
    assertThat(SHOP.post("/payment-links?dryRun=true", body).at("/action")).isEqualTo("link");

    Told link = SHOP.post("/payment-links", body);

    assertThat(link.at("/orders/0")).isEqualTo(order);
    String path = URI.create(link.at("/url")).getPath();
    Told page = SHOP.served.get(path);
    assertThat(page.text()).contains(order.substring("market:".length()), "<form method=\"post\">");
    Told clicked =
        SHOP.served.post(path, "application/x-www-form-urlencoded", "", "Origin", origin());
    assertThat(clicked.status()).isEqualTo(303);
    assertThat(SHOP.served.get(path).text()).contains("Nothing is left to pay.");
    assertThat(SHOP.order(order).get("status").asText()).isEqualTo("paid");
    assertThat(SHOP.served.get("/sandbox/pay/nobody").status()).isEqualTo(404);
    assertThat(SHOP.served.post("/sandbox/pay/nobody", "text/plain", "").status()).isEqualTo(404);
  }

  @Test
  void waysToPayAreListed() {
    JsonNode ways = SHOP.get("/payment-ways?order=" + SHOP.ordered()).json().get("items");

    assertThat(ways).isNotEmpty();
    ways.forEach(way -> assertThat(way.get("name").asText()).isNotBlank());
    assertThat(Shop.problem(SHOP.get("/payment-ways"), 400))
        .isEqualTo("invalid: order: missing (expected: a text)");
  }

  @Test
  void batchesHoldOrdersOfOneProviderEachOnceAndNotTooMany() {
    String order = SHOP.ordered();
    String quoted = "\"" + order + "\"";

    assertThat(Shop.problem(SHOP.once("/payments", "{}"), 400))
        .isEqualTo("invalid: orders: none (expected: at least one id of an order)");
    assertThat(Shop.problem(SHOP.once("/payments", orders(quoted + "," + quoted)), 400))
        .isEqualTo("invalid: orders: %s twice (expected: each order once)".formatted(order));
    assertThat(Shop.problem(SHOP.once("/payments", orders("\"nobody:1\"")), 400))
        .startsWith("invalid: provider: nobody");
    StringBuilder many = new StringBuilder(quoted);
    for (int i = 0; i < 30; i++) {
      many.append(",\"market:").append(i).append('"');
    }
    assertThat(Shop.problem(SHOP.once("/payments", orders(many.toString())), 400))
        .isEqualTo("invalid: orders: 31 orders (expected: at most 30 at once)");
  }

  @Test
  void paymentWithoutAPersonIsOffUnlessAllowedAndSpendingHasLimits() {
    try (Shop strict = new Shop("SUPERCARGO_ORDERS_LIMITS_PER_ORDER", "0.01")) {
      String quote = strict.quoted(strict.line(0, 1));

      assertThat(Shop.problem(strict.once("/orders", Shop.place(quote)), 422))
          .matches("spending-limit: an order would cost .* CNY \\(expected: at most 0\\.01 CNY\\)");
      assertThat(strict.get("/orders").json().get("items")).isEmpty();
    }
    try (Shop strict = new Shop("SUPERCARGO_ORDERS_PASSWORD_FREE", "false")) {
      String order = strict.ordered();

      assertThat(Shop.problem(strict.once("/orders/" + order + "/pay", "{}"), 403))
          .isEqualTo(
              "payment-not-allowed: payment without a person is off (expected:"
                  + " orders.password-free: true)");
    }
  }

  private static String orders(String ids) {
    return "{\"orders\":[%s]}".formatted(ids);
  }

  private static String origin() {
    String url = SHOP.served.url("").toString();
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
