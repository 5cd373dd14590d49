package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.Product;
import io.supercargo.testkit.Clocks;
import io.supercargo.web.Bazaar;
import io.supercargo.web.Mishaps;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Buying page by page, as a browser without a script does. */
class BuyingTest {
  private static final Clocks.Adjustable CLOCK = Clocks.at("2026-11-20T08:00:00Z");
  private static final Bazaar BAZAAR = Bazaar.open("market", CLOCK);
  private static final Mishaps MISHAPS = new Mishaps(BAZAAR.provider());
  private static final List<Product> PLENTY = BAZAAR.plenty(Marketplace.ALIBABA_1688);
  private static final Served SERVED = Served.at(CLOCK, Map.of(), MISHAPS.provider());
  private static final String ADDRESS =
      form(
          "name",
          "张三",
          "phone",
          "13071801119",
          "province",
          "浙江省",
          "city",
          "杭州市",
          "street",
          "网商路699号");

  @AfterAll
  static void close() {
    SERVED.close();
    BAZAAR.provider().close();
  }

  @AfterEach
  void recover() {
    MISHAPS.recover();
  }

  @Test
  void fromTheProductToTheParcel() {
    Product product = PLENTY.get(0);
    assertThat(get("/products/" + product.id()).text())
        .contains("action=\"/cart\"", "value=\"" + Bazaar.sku(product).id() + "\"");

    String checkout = checkedOut();
    Told page = get(checkout);
    assertThat(page.text()).contains("张三", "¥");
    String key = hidden("key", page);
    String intent = to(post(checkout, form("key", key, "note", "")));
    assertThat(to(post(checkout, form("key", key, "note", "")))).isEqualTo(intent);
    Told done = get(intent);
    assertThat(done.text()).contains("It is done.");
    assertThat(get("/cart").text()).contains("The cart is empty");

    String order = Html.all("href=\"(/orders/market:[0-9]+)\"", done.text()).get(0);
    Told unpaid = get(order);
    String title = Html.all("<h1>([^<]*)</h1>", get("/products/" + product.id()).text()).get(0);
    assertThat(unpaid.text()).contains(">" + title + "</a>");
    assertThat(unpaid.text()).contains("awaiting payment", "/pay\"", "/cancel\"", "Attempts");
    String button = hidden("key", unpaid);
    assertThat(post(order + "/link", "").text()).contains("/sandbox/pay/");
    assertThat(to(post(order + "/pay", form("key", button)))).isEqualTo(order);
    assertThat(to(post(order + "/pay", form("key", button)))).isEqualTo(order);
    assertThat(get(order).text()).contains(">paid<").doesNotContain("/cancel\"");
    MISHAPS.send(order.substring(order.indexOf(':') + 1));
    Told sent = get(order);
    assertThat(sent.text()).contains("/confirm\"");
    assertThat(to(post(order + "/confirm", form("key", hidden("key", sent))))).isEqualTo(order);

    assertThat(get("/orders?status=shipped").text()).contains(order);
    assertThat(get("/orders?status=closed").text()).contains("No orders").doesNotContain(order);
    Told csv = get("/orders.csv");
    assertThat(csv.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(csv.text().lines().toList()).hasSizeGreaterThan(1);
    assertThat(csv.text())
        .startsWith("id,provider,marketplace,number,intentId,status,nativeStatus,total.amount,")
        .contains(order.substring("/orders/".length()));
  }

  @Test
  void aRiseIsShownWithBothFiguresBeforeAnythingIsOrdered() {
    String checkout = checkedOut();
    String key = hidden("key", get(checkout));
    MISHAPS.raise(Money.yuan("1.00"));

    String again = to(post(checkout, form("key", key, "note", "")));

    Told page = get(again);
    assertThat(again).contains("?was=");
    assertThat(page.text()).contains("The price has changed. Nothing was ordered:", "<del>¥");
    assertThat(hidden("key", page)).isNotEqualTo(key);
    String path = again.substring(0, again.indexOf('?'));
    assertThat(to(post(path, form("key", hidden("key", page), "note", ""))))
        .startsWith("/intents/");
  }

  @Test
  void whatNobodyCanTellIsListedLookedAfterAndSettled() {
    MISHAPS.lose(false);
    String checkout = checkedOut();
    String intent = to(post(checkout, form("key", hidden("key", get(checkout)), "note", "")));
    MISHAPS.recover();

    assertThat(get(intent).text()).contains("Nobody can say yet", "the line broke");
    assertThat(get("/intents").text()).contains(intent);
    assertThat(to(post(intent + "/look", ""))).isEqualTo(intent);
    assertThat(get(intent).text()).contains("no order");
    Told refused = post(intent + "/resolve", form("done", "true", "orders", "", "by", "Li Lei"));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains("value=\"Li Lei\"", "orders: none");
    String word = form("done", "false", "orders", "", "by", "Li Lei", "evidence", "asked there");
    assertThat(to(post(intent + "/resolve", word))).isEqualTo(intent);
    assertThat(get(intent).text()).contains("Settled by hand", "Li Lei: asked there");
    assertThat(get("/intents").text()).doesNotContain(intent);
    assertThat(get("/intents?all=true").text()).contains(intent);
  }

  @Test
  void anOldQuoteIsAskedForAgain() {
    String checkout = checkedOut();
    String key = hidden("key", get(checkout));
    CLOCK.advance(Duration.ofMinutes(15));

    assertThat(get(checkout).text()).contains("The quote is too old").doesNotContain("Order for");
    Told late = post(checkout, form("key", key, "note", ""));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("quote-expired");
    assertThat(get(to(post(checkout + "/again", ""))).text()).contains("Order for");
  }

  @Test
  void theCartIsChangedAndBadInputStaysInTheForm() {
    put(PLENTY.get(1), 1);
    Told cart = get("/cart");
    String item = Html.all("action=\"(/cart/items/[^\"]+)\"", cart.text()).get(0);

    assertThat(to(post(item, form("quantity", "7")))).isEqualTo("/cart");
    assertThat(get("/cart").text()).contains("value=\"7\"");
    assertThat(post(item, form("quantity", "0")).status()).isEqualTo(400);
    Told noCity = post("/checkout", ADDRESS.replace("city=", "district="));
    assertThat(noCity.status()).isEqualTo(400);
    assertThat(noCity.text()).contains("City: missing", "value=\"网商路699号\"");
    assertThat(to(post(item, form("remove", "true", "quantity", "7")))).isEqualTo("/cart");
    assertThat(get("/cart").text()).doesNotContain(item);
  }

  /** The checkout of a cart with two pieces of something. */
  private static String checkedOut() {
    put(PLENTY.get(0), 2);
    return to(post("/checkout", ADDRESS));
  }

  private static void put(Product product, int quantity) {
    String line =
        form(
            "productId",
            product.id().toString(),
            "skuId",
            Bazaar.sku(product).id(),
            "quantity",
            Integer.toString(quantity));
    assertThat(to(post("/cart", line))).isEqualTo("/cart");
  }

  private static Told get(String path) {
    return SERVED.get(path, "Accept", "text/html", "Cookie", "ui=en");
  }

  private static Told post(String path, String body) {
    return SERVED.post(
        path, "application/x-www-form-urlencoded", body, "Accept", "text/html", "Cookie", "ui=en");
  }

  private static String to(Told told) {
    assertThat(told.status()).as(told.text()).isEqualTo(303);
    return told.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private static String hidden(String name, Told page) {
    return Html.all("type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\"", page.text()).get(0);
  }

  private static String form(String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(form.isEmpty() ? "" : "&")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }
}
