package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import io.supercargo.web.Told;
import io.supercargo.web.api.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Several orders paid at once, page by page. */
class PaymentPagesTest {
  private static final Shop SHOP = new Shop("SUPERCARGO_ORDERS_PASSWORD_FREE", "true");
  private static final Reader READER = new Reader(SHOP.served);

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void whatIsChosenIsPaidOnceInOneGo() {
    String one = SHOP.ordered();
    String other = SHOP.ordered();
    assertThat(READER.get("/payments").text())
        .contains("name=\"orders\" value=\"" + one + "\"", "value=\"" + other + "\"");

    Told chosen = READER.get("/payments?orders=" + one + "&orders=" + other);
    String key = Reader.hidden("key", chosen);
    assertThat(chosen.text()).contains("Altogether", "Ways to pay: ");
    String paid = Reader.to(READER.post("/payments", "key", key, "orders", one, "orders", other));
    assertThat(Reader.to(READER.post("/payments", "key", key, "orders", one, "orders", other)))
        .isEqualTo(paid);

    assertThat(READER.get(paid).text())
        .contains("It is done.", "/orders/" + one, "/orders/" + other)
        .contains("badge status-paid")
        .doesNotContain("status-awaiting-payment");
    assertThat(READER.get("/payments").text()).doesNotContain(one, other);
    String id = paid.substring("/intents/".length());
    assertThat(Reader.to(READER.get("/payments/" + id))).isEqualTo(paid);
    assertThat(READER.get("/payments/nothing").status()).isEqualTo(404);
  }

  @Test
  void ordersOfTwoMarketplacesAreTwoPayments() {
    String here = SHOP.ordered();
    String line = Shop.line(SHOP.bazaar.plenty(Marketplace.TAOBAO).get(0), 1);
    String there = SHOP.once("/orders", Shop.place(SHOP.quoted(line))).at("/orders/0/id");

    Told page = READER.get("/payments?orders=" + here + "&orders=" + there);

    assertThat(Html.all("<h2 id=\"batch-[01]\">([^<]+)<", page.text()))
        .containsExactly("market · 1688", "market · Taobao");
    String key = Reader.hidden("key", page);
    Told both = READER.post("/payments", "key", key, "orders", here, "orders", there);
    assertThat(both.status()).isEqualTo(400);
    assertThat(both.text()).contains("(expected: orders of one provider and marketplace)");
  }

  @Test
  void whatIsWrongStandsBesideWhatWasChosen() {
    String order = SHOP.ordered();
    String key = Reader.hidden("key", READER.get("/payments?orders=" + order));

    Told rise =
        READER.post("/payments", "key", key, "orders", order, "maxPriceIncrease", "a little");
    assertThat(rise.status()).isEqualTo(400);
    assertThat(rise.text())
        .contains("maxPriceIncrease: a little (expected: a decimal number of yuan, e.g. 25.00)")
        .contains("value=\"a little\"", "value=\"" + order + "\"", "aria-invalid=\"true\"");
    Told none = READER.post("/payments", "key", key);
    assertThat(none.text()).contains("orders: none (expected: at least one id of an order)");
    Told strange = READER.post("/payments", "key", "mine", "orders", order);
    assertThat(strange.text()).contains("key: mine (expected: the one that the page was shown");
    assertThat(SHOP.order(order).get("status").asText()).isEqualTo("awaiting-payment");
    assertThat(READER.get("/payments?orders=nonsense").status()).isEqualTo(400);
  }

  @Test
  void nobodyPaysTwiceWhatNobodyCanTell() {
    String order = SHOP.ordered();
    String key = Reader.hidden("key", READER.get("/payments?orders=" + order));
    SHOP.post(
        "/sandbox/faults", "{\"operation\":\"payment\",\"effect\":\"timeout-after\",\"times\":1}");

    String unknown = Reader.to(READER.post("/payments", "key", key, "orders", order));

    assertThat(READER.get(unknown).text()).contains("Nobody can say yet", "/orders/" + order);
    assertThat(READER.get("/intents").text()).contains(unknown);
    String again = Reader.hidden("key", READER.get("/payments?orders=" + order));
    assertThat(READER.post("/payments", "key", again, "orders", order).status()).isEqualTo(409);
  }

  @Test
  void aPersonPaysSeveralBehindOneLink() {
    String one = SHOP.ordered();
    String other = SHOP.ordered();

    Told link = READER.post("/payments/link", "orders", one, "orders", other);

    assertThat(link.status()).isEqualTo(200);
    assertThat(link.text()).contains("Where to pay", "/sandbox/pay/");
    assertThat(SHOP.order(one).get("status").asText()).isEqualTo("awaiting-payment");
    assertThat(READER.post("/payments/link").status()).isEqualTo(400);
  }

  @Test
  void whereNobodyMayPayWithoutAPersonThePageSaysSo() {
    try (Shop strict = new Shop("SUPERCARGO_ORDERS_PASSWORD_FREE", "false")) {
      Reader reader = new Reader(strict.served);
      String order = strict.ordered();

      Told page = reader.get("/payments?orders=" + order);

      assertThat(page.text())
          .contains("Payment without a person is off", "formaction=\"/payments/link\"")
          .doesNotContain(">Pay ¥");
      String key = Reader.hidden("key", page);
      Told refused = reader.post("/payments", "key", key, "orders", order);
      assertThat(refused.status()).isEqualTo(403);
    }
  }
}
