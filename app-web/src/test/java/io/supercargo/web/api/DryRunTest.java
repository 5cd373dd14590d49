package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Money;
import io.supercargo.web.Told;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A dry run refuses what the real call would refuse, in the same words, and leaves no trace. */
class DryRunTest {
  private static final Shop SHOP =
      new Shop(
          "SUPERCARGO_ORDERS_PASSWORD_FREE", "true",
          "SUPERCARGO_ORDERS_LIMITS_PER_ORDER", "1000000");
  private static final String DRY = "?dryRun=true";
  private static final String KEY = "Idempotency-Key";

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @AfterEach
  void recover() {
    SHOP.mishaps.recover();
  }

  @Test
  void quotesAreAskedForAndNotKept() {
    String strange = SHOP.line(0, 1).replaceAll("\"skuId\":\"[^\"]+\"", "\"skuId\":\"7\"");
    assertThat(Shop.problem(SHOP.post("/quotes" + DRY, Shop.wanted(strange)), 400))
        .startsWith("invalid: lines[0].skuId: 7 (expected: one of ");
    assertThat(SHOP.post("/quotes" + DRY, Shop.wanted(SHOP.line(0, 1))).at("/action"))
        .isEqualTo("quote");
    String nowhere = Shop.wanted(SHOP.line(0, 1)).replace("浙江省", "火星省");
    assertThat(Shop.problem(SHOP.post("/quotes" + DRY, nowhere), 422))
        .isEqualTo("invalid: address.province: 火星省 (expected: a province of China, e.g. 浙江省)");
  }

  @Test
  void pricesAreAskedForAgainBeforeAnOrder() {
    String quote = SHOP.quoted(SHOP.line(0, 1));
    String intents = SHOP.get("/intents").text();
    SHOP.mishaps.raise(Money.yuan("0.50"));

    Told told = SHOP.once("/orders" + DRY, Shop.place(quote));

    assertThat(Shop.problem(told, 409))
        .matches("price-changed: the price is [0-9.]+ CNY and was [0-9.]+ CNY");
    assertThat(told.json().has("intentId")).isFalse();
    assertThat(SHOP.get("/intents").text()).isEqualTo(intents);
    SHOP.mishaps.recover();
    assertThat(SHOP.post("/orders" + DRY, Shop.place(quote)).at("/dryRun")).isEqualTo("true");
    SHOP.clock.advance(Duration.ofMinutes(16));
    assertThat(Shop.problem(SHOP.once("/orders" + DRY, Shop.place(quote)), 409))
        .startsWith("quote-expired: ");
  }

  @Test
  void keysThatStandForSomethingElseAreRefused() {
    String quote = SHOP.quoted(SHOP.line(0, 1));
    String order = SHOP.post("/orders", Shop.place(quote), KEY, "taken").at("/orders/0/id");
    String reused = "idempotency-key-reused: Idempotency-Key: taken was used with another request";
    String other = Shop.place(SHOP.quoted(SHOP.line(0, 2)));

    assertThat(Shop.problem(SHOP.post("/orders" + DRY, other, KEY, "taken"), 409))
        .isEqualTo(reused);
    assertThat(SHOP.post("/orders" + DRY, Shop.place(quote), KEY, "taken").at("/dryRun"))
        .isEqualTo("true");
    for (String action : new String[] {"cancel", "pay"}) {
      String path = "/orders/" + order + "/" + action + DRY;
      assertThat(Shop.problem(SHOP.post(path, "{}", KEY, "taken"), 409)).isEqualTo(reused);
      assertThat(Shop.problem(SHOP.post(path, "{}", KEY, "gateway x"), 400))
          .startsWith("invalid: Idempotency-Key: ");
    }
  }

  @Test
  void ordersThatCannotBePaidHaveNoLink() {
    String order = SHOP.ordered();
    String body = "{\"orders\":[\"%s\"]}";
    assertThat(SHOP.once("/orders/" + order + "/pay", "{}").status()).isEqualTo(201);

    assertThat(Shop.problem(SHOP.post("/payment-links" + DRY, body.formatted(order)), 409))
        .endsWith("is paid (expected: one that is not paid)");
    assertThat(Shop.problem(SHOP.post("/payment-links" + DRY, body.formatted("market:1")), 404))
        .startsWith("not-found: ");
    assertThat(Shop.problem(SHOP.once("/orders/market:1/confirm-receipt" + DRY, "{}"), 404))
        .startsWith("not-found: ");
  }

  @Test
  void whatIsSettledOrAnothersIsNotResolved() {
    String intent = SHOP.once("/orders", Shop.place(SHOP.quoted(SHOP.line(0, 1)))).at("/intentId");
    String word = "{\"placed\":false,\"evidence\":\"seen\",\"by\":\"Li Lei\"}";

    assertThat(Shop.problem(SHOP.post("/intents/" + intent + "/resolve" + DRY, word), 400))
        .isEqualTo(
            "invalid: intentId: %s is settled (expected: one that is unknown)".formatted(intent));
  }

  @Test
  void whatIsUnderWayUnderAnotherKeyIsNotDoneAgain() {
    String order = SHOP.ordered();
    String number = order.substring("market:".length());
    SHOP.mishaps.send(number);
    assertThat(SHOP.once("/orders/" + order + "/confirm-receipt" + DRY, "{}").at("/action"))
        .isEqualTo("confirm-receipt");
  }

  @Test
  void cartsAreNotFilledOverTheBrim() {
    String line = "{\"productId\":\"1688:1\",\"quantity\":%d}";
    String id = SHOP.post("/carts/d/items", line.formatted(1_000_000_000)).at("/id");

    assertThat(Shop.problem(SHOP.post("/carts/d/items" + DRY, line.formatted(1)), 400))
        .isEqualTo("invalid: quantity: 1000000001 (expected: 1 to 1000000000)");
    assertThat(Shop.problem(SHOP.post("/carts/a%20b/items" + DRY, line.formatted(1)), 400))
        .isEqualTo("invalid: cart: a b (expected: 1 to 64 letters, digits or _ . @ -)");
    assertThat(SHOP.send("PATCH", "/carts/d/items/" + id + DRY, "{\"quantity\":2}").at("/action"))
        .isEqualTo("change-in-cart");
  }
}
