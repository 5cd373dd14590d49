package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Product;
import io.supercargo.testkit.Clocks;
import io.supercargo.web.Bazaar;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A checkout where not everything goes well, at two suppliers, by plain pages. */
@Tag("slow")
class CheckoutTest {
  private static final String ADDRESS =
      form("name", "张三", "phone", "13071801119", "province", "浙江省", "city", "杭州市")
          + "&"
          + form("street", "网商路699号");

  private final Clocks.Adjustable clock = Clocks.at("2026-11-20T08:00:00Z");
  private final Bazaar market = Bazaar.open("market", clock);
  private final Bazaar other = Bazaar.open("other", clock);
  private final List<Product> plenty = market.plenty(Marketplace.ALIBABA_1688);
  private Served served = house(Map.of());

  @AfterEach
  void close() {
    served.close();
    market.provider().close();
    other.provider().close();
  }

  @Test
  void ofTwoMerchantsOneRefuses() {
    fault("do", "set", "effect", "refuse", "kind", "invalid", "times", "1");
    put(0, 2);
    put(1, 3);

    String intent = placed(checkedOut());

    Told page = get(intent);
    assertThat(page.text()).contains("Some of it is done, and some was refused.", "was asked for");
    assertThat(Html.all("badge outcome-(accepted|declined)", page.text()))
        .containsExactly("declined", "accepted");
    assertThat(ledger("market").get("orders")).hasSize(1);
    assertThat(get("/cart").text())
        .contains(plenty.get(0).id().toString())
        .doesNotContain(plenty.get(1).id().toString());
  }

  @Test
  void anotherSupplierIsToldOnlyWhereThatWasAllowed() {
    fault("do", "set", "effect", "refuse", "kind", "unavailable", "times", "2");
    put(0, 2);
    String checkout = checkedOut();
    Told page = get(checkout);
    assertThat(page.text()).contains("name=\"allowFailover\"");
    Told refused = post(checkout, form("key", "console-strict", "note", ""));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(ledger("other").get("orders")).isEmpty();

    String key = form("key", hidden("key", page), "note", "", "allowFailover", "true");
    String intent = to(post(checkout, key));

    assertThat(get(intent).text()).contains("It is done.", "market", "other");
    assertThat(ledger("market").get("orders")).isEmpty();
    assertThat(ledger("other").get("orders")).hasSize(1);
    assertThat(get("/orders").text()).contains("/orders/other:");
  }

  @Test
  void aRiseIsShownWithBothFigures() {
    fault("do", "set", "effect", "price-change", "operation", "quote", "times", "1");
    put(0, 2);
    String checkout = checkedOut();
    Told first = get(checkout);
    String was = price(first);

    String again = to(post(checkout, form("key", hidden("key", first), "note", "")));

    Told second = get(again);
    String now = price(second);
    assertThat(now).isNotEqualTo(was);
    assertThat(second.text())
        .contains("<del>" + was + "</del> → <strong>" + now + "</strong>")
        .contains("<del>" + was + "</del> " + now + "</dd>");
    assertThat(ledger("market").get("orders")).isEmpty();
  }

  @Test
  void whatIsDearWaitsForAPerson() {
    served.close();
    served = house(Map.of("SUPERCARGO_ORDERS_APPROVAL_ABOVE", "0.01"));
    put(0, 2);
    String intent = placed(checkedOut());

    assertThat(get(intent).text()).contains("A person has to approve it.", "Approve and send");
    assertThat(get("/intents?approval=true").text()).contains(intent, "needs approval");
    assertThat(get("/intents").text()).doesNotContain(intent);
    Told nobody = post(intent + "/approve", form("by", "", "evidence", "for spring"));
    assertThat(nobody.status()).isEqualTo(400);
    assertThat(nobody.text()).contains("by: missing", "value=\"for spring\"");
    assertThat(ledger("market").get("orders")).isEmpty();

    String word = form("by", "Li Lei", "evidence", "for spring");
    assertThat(to(post(intent + "/approve", word))).isEqualTo(intent);

    assertThat(get(intent).text()).contains("It is done.", "Li Lei: for spring");
    assertThat(ledger("market").get("orders")).hasSize(1);
  }

  @Test
  void theSandboxIsControlledByItsPage() {
    put(0, 2);
    String intent = placed(checkedOut());
    String number = ledger("market").at("/orders/0/number").asText();
    String key = hidden("key", get("/orders/market:" + number));
    assertThat(get(intent).text()).contains(number);
    to(post("/orders/market:" + number + "/pay", form("key", key)));

    Told page = get("/sandbox?provider=market");
    assertThat(page.text()).contains("2026-11-20 08:00:00 UTC", number, ">Ship<", "Nothing does.");
    deed("do", "ship", "order", number);
    deed("do", "deliver", "order", number);
    deed("do", "advance", "advance", "1h");
    deed("do", "set", "effect", "garbage", "operation", "order-lookup");
    page = get("/sandbox?provider=market");
    assertThat(page.text()).contains("2026-11-20 09:00:00 UTC", "garbage", "fault-1", ">Refund<");
    deed("do", "remove", "fault", "fault-1");
    deed("do", "refund", "order", number);
    assertThat(ledger("market").at("/orders/0/status").asText()).isEqualTo("closed");
    Told twice = post("/sandbox", form("provider", "market", "do", "ship", "order", number));
    assertThat(twice.status()).isEqualTo(422);
    assertThat(post("/sandbox", form("provider", "market", "do", "advance", "advance", "x")).text())
        .contains("advance: x (expected: a time", "value=\"x\"");
    assertThat(get("/sandbox").status()).isEqualTo(400);
    assertThat(get("/sandbox?provider=nobody").status()).isEqualTo(400);
  }

  private Served house(Map<String, String> rules) {
    return Served.at(clock, rules, market.provider(), other.provider());
  }

  private void deed(String... fields) {
    String to = to(post("/sandbox", form("provider", "market") + "&" + form(fields)));
    assertThat(to).isEqualTo("/sandbox?provider=market");
  }

  private void fault(String... fields) {
    deed(fields);
  }

  private String checkedOut() {
    return to(post("/checkout", ADDRESS));
  }

  private String placed(String checkout) {
    return to(post(checkout, form("key", hidden("key", get(checkout)), "note", "")));
  }

  private void put(int number, int quantity) {
    Product product = plenty.get(number);
    String line =
        form("productId", product.id().toString(), "skuId", Bazaar.sku(product).id())
            + "&quantity="
            + quantity;
    assertThat(to(post("/cart", line))).isEqualTo("/cart");
  }

  private JsonNode ledger(String provider) {
    return served.get("/api/v1/sandbox/ledger?provider=" + provider).json();
  }

  private Told get(String path) {
    return served.get(path, "Accept", "text/html", "Cookie", "ui=en");
  }

  private Told post(String path, String body) {
    return served.post(
        path, "application/x-www-form-urlencoded", body, "Accept", "text/html", "Cookie", "ui=en");
  }

  private static String to(Told told) {
    assertThat(told.status()).as(told.text()).isEqualTo(303);
    return told.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private static String price(Told page) {
    return Html.all("<strong class=\"price big\">([^<]+)</strong>", page.text()).get(0);
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
