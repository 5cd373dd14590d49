package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Money;
import io.supercargo.web.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderRoutesTest {
  private static final String KEY = "Idempotency-Key";
  private static final Shop SHOP = new Shop("SUPERCARGO_ORDERS_PASSWORD_FREE", "true");

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @AfterEach
  void recover() {
    SHOP.mishaps.recover();
  }

  @Test
  void anOrderOfTwoMerchantsIsPlacedShownPaidAndListed() {
    Told quote = SHOP.post("/quotes", Shop.wanted(SHOP.line(0, 2), SHOP.line(1, 3)));
    assertThat(quote.json().get("orders")).hasSize(2);
    assertThat(quote.at("/orderable")).isEqualTo("true");

    Told placed = SHOP.once("/orders", Shop.place(quote.at("/id")));

    assertThat(placed.status()).isEqualTo(201);
    assertThat(placed.at("/status")).isEqualTo("accepted");
    assertThat(placed.json().get("attempts")).hasSize(2);
    Money sum = Money.fen(0);
    List<String> ids = new ArrayList<>();
    for (JsonNode each : placed.json().get("orders")) {
      JsonNode order = SHOP.order(each.get("id").asText());
      assertThat(order.get("intentId").asText()).isEqualTo(placed.at("/intentId"));
      assertThat(order.get("status").asText()).isEqualTo("awaiting-payment");
      assertThat(order.at("/address/city").asText()).isEqualTo("杭州市");
      sum = sum.plus(Money.yuan(order.at("/total/amount").asText()));
      ids.add("\"" + each.get("id").asText() + "\"");
    }
    assertThat(sum.display()).isEqualTo(quote.at("/total/amount"));
    Told paid = SHOP.once("/payments", "{\"orders\":[%s]}".formatted(String.join(",", ids)));
    assertThat(paid.status()).as(paid.text()).isEqualTo(201);
    assertThat(SHOP.get("/payments/" + paid.at("/intentId")).at("/kind")).isEqualTo("pay");
    JsonNode listed = SHOP.get("/orders?limit=2&provider=market").json().get("items");
    listed.forEach(each -> assertThat(ids.toString()).contains(each.get("id").asText()));
    assertThat(SHOP.get("/orders/" + placed.at("/intentId")).at("/intentId"))
        .isEqualTo(placed.at("/intentId"));
  }

  @Test
  void theLifeOfAnOrderIsToldWhereItIsAskedFor() {
    String id = SHOP.ordered();

    assertThat(SHOP.order(id).has("timeline")).isFalse();
    Told told = SHOP.get("/orders/" + id + "?timeline=true");
    assertThat(told.at("/timeline/0/kind")).as(told.text()).isEqualTo("event");
    assertThat(told.at("/timeline/0/text")).isEqualTo("order.placed");
  }

  @Test
  void listsAreWalkedFromTheNewestAndNarrowed() {
    SHOP.clock.advance(Duration.ofMinutes(1));
    String first = SHOP.ordered();
    SHOP.clock.advance(Duration.ofMinutes(1));
    String second = SHOP.ordered();

    Told newest = SHOP.get("/orders?limit=1");
    Told next = SHOP.get("/orders?limit=1&cursor=" + newest.at("/nextCursor"));

    assertThat(newest.at("/items/0/id")).isEqualTo(second);
    assertThat(next.at("/items/0/id")).isEqualTo(first);
    assertThat(SHOP.get("/orders?status=closed").json().get("items")).isEmpty();
    assertThat(SHOP.get("/orders?createdFrom=2026-11-20T09:00:00Z").json().get("items")).isEmpty();
    assertThat(Shop.problem(SHOP.get("/orders?status=gone"), 400))
        .isEqualTo("invalid: status: gone (expected: a status such as awaiting-payment)");
  }

  @Test
  void theSameKeyPlacesOnceAlsoAtTheSameTime() {
    String quote = SHOP.quoted(SHOP.line(0, 1));
    String key = UUID.randomUUID().toString();
    ExecutorService crowd = Executors.newFixedThreadPool(8);
    List<CompletableFuture<Told>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(
          CompletableFuture.supplyAsync(
              () -> SHOP.post("/orders", Shop.place(quote), KEY, key), crowd));
    }
    Set<String> orders = new HashSet<>();
    all.forEach(
        each -> {
          assertThat(each.join().status()).isEqualTo(201);
          orders.add(each.join().at("/orders/0/id"));
        });
    crowd.shutdown();

    assertThat(orders).hasSize(1);
    assertThat(Shop.problem(SHOP.post("/orders", Shop.place(quote + "x"), KEY, key), 409))
        .isEqualTo(
            "idempotency-key-reused: Idempotency-Key: %s was used with another request"
                .formatted(key));
  }

  @Test
  void aKeyIsNeeded() {
    String quote = SHOP.quoted(SHOP.line(0, 1));
    String wanted =
        "invalid: Idempotency-Key: missing (expected: a header with 1 to 255 characters of your"
            + " choice)";

    assertThat(Shop.problem(SHOP.post("/orders", Shop.place(quote)), 400)).isEqualTo(wanted);
    String order = SHOP.ordered();
    assertThat(Shop.problem(SHOP.post("/orders/" + order + "/pay", "{}"), 400)).isEqualTo(wanted);
    assertThat(Shop.problem(SHOP.post("/orders", Shop.place(quote), KEY, "k".repeat(256)), 400))
        .isEqualTo("invalid: Idempotency-Key: 256 characters (expected: 1 to 255)");
  }

  @Test
  void aQuoteExpires() {
    String quote = SHOP.quoted(SHOP.line(0, 1));
    SHOP.clock.advance(Duration.ofMinutes(15));

    Told told = SHOP.once("/orders", Shop.place(quote));

    assertThat(Shop.problem(told, 409))
        .matches("quote-expired: quote qt_[0-9a-z]+ expired at 2026-[-:.0-9T]+Z; ask for another");
    assertThat(Shop.problem(SHOP.once("/orders", Shop.place("qt_1")), 400))
        .isEqualTo("invalid: quoteId: qt_1 (expected: a quote that was given)");
  }

  @Test
  void whatRoseInPriceIsNotPlacedBeyondTheTolerance() {
    String quote = SHOP.quoted(SHOP.line(0, 1));
    SHOP.mishaps.raise(Money.yuan("0.50"));

    Told refused = SHOP.once("/orders", Shop.place(quote));

    assertThat(Shop.problem(refused, 409))
        .matches("price-changed: the price is [0-9.]+ CNY and was [0-9.]+ CNY");
    assertThat(SHOP.get("/intents/" + refused.at("/intentId")).at("/attempts/0/code"))
        .isEqualTo("price-changed");
    Told allowed =
        SHOP.once("/orders", "{\"quoteId\":\"%s\",\"maxPriceIncrease\":\"0.50\"}".formatted(quote));
    assertThat(allowed.status()).as(allowed.text()).isEqualTo(201);
  }

  @Test
  void theKeysOfGatewaysAreNoCallers() {
    Told told =
        SHOP.post(
            "/orders",
            Shop.place(SHOP.quoted(SHOP.line(0, 1))),
            "Idempotency-Key",
            "gateway xportcn shop r1");
    assertThat(told.status()).isEqualTo(400);
    assertThat(told.at("/field")).isEqualTo("Idempotency-Key");
  }

  @Test
  void dryRunsDoNothing() {
    String quote = SHOP.quoted(SHOP.line(0, 1));
    String before = SHOP.get("/orders?limit=1").text();

    Told place = SHOP.once("/orders?dryRun=true", Shop.place(quote));

    assertThat(place.status()).isEqualTo(200);
    assertThat(place.json().get("orders")).hasSize(1);
    assertThat(SHOP.get("/orders?limit=1").text()).isEqualTo(before);
    String order = SHOP.ordered();
    assertThat(SHOP.once("/orders/" + order + "/confirm-receipt?dryRun=true", "{}").at("/code"))
        .isEqualTo("wrong-state");
    for (String action : List.of("cancel", "pay")) {
      Told told = SHOP.once("/orders/" + order + "/" + action + "?dryRun=true", "{}");
      assertThat(told.status()).as(told.text()).isEqualTo(200);
      assertThat(told.at("/action")).isEqualTo(action);
      assertThat(told.at("/subjects/0")).isEqualTo(order);
    }
    assertThat(SHOP.order(order).get("status").asText()).isEqualTo("awaiting-payment");
  }

  @Test
  void onlyWhatIsNotPaidIsCancelled() {
    String order = SHOP.ordered();

    Told cancelled = SHOP.post("/orders/" + order + "/cancel", "{\"reason\":\"other\"}");

    assertThat(cancelled.status()).isEqualTo(200);
    assertThat(SHOP.order(order).get("status").asText()).isEqualTo("cancelled");
    assertThat(Shop.problem(SHOP.post("/orders/" + order + "/cancel", ""), 409))
        .isEqualTo(
            "wrong-state: order: %s is cancelled (expected: an order that is not paid)"
                .formatted(order.substring("market:".length())));
    assertThat(Shop.problem(SHOP.once("/orders/" + order + "/pay", ""), 409))
        .endsWith("is cancelled (expected: one that is not paid)");
  }

  @Test
  void onlyWhatWasSentIsConfirmed() {
    String order = SHOP.ordered();
    assertThat(Shop.problem(SHOP.post("/orders/" + order + "/confirm-receipt", ""), 409))
        .endsWith("is awaiting-payment (expected: an order that was sent)");
    SHOP.mishaps.send(order.substring("market:".length()));

    Told confirmed = SHOP.post("/orders/" + order + "/confirm-receipt", "");

    assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
    assertThat(confirmed.at("/kind")).isEqualTo("confirm");
    assertThat(Shop.problem(SHOP.post("/orders/" + order + "/cancel", ""), 409))
        .endsWith("is shipped (expected: an order that is not paid)");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(Shop.problem(SHOP.get("/orders/market:7"), 404))
        .isEqualTo("not-found: market has no order 7");
    assertThat(Shop.problem(SHOP.get("/orders/7"), 400))
        .isEqualTo(
            "invalid: order: 7 (expected: provider:number, e.g. sandbox:2257164624870311973)");
    assertThat(Shop.problem(SHOP.get("/orders/in_0123456789abcdef"), 404))
        .isEqualTo("not-found: no intent in_0123456789abcdef");
  }
}
