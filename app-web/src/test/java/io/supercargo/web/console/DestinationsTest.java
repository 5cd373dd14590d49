package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a cart is sent to: chosen, taken out of a line, and kept. */
class DestinationsTest {
  private static final Clocks.Adjustable CLOCK = Clocks.at("2026-11-20T08:00:00Z");

  private final Bazaar bazaar = Bazaar.open("market", CLOCK);
  private final Served served = Served.at(CLOCK, Map.of(), bazaar.provider());

  @BeforeEach
  void fillTheCart() {
    Product product = bazaar.plenty(Marketplace.ALIBABA_1688).get(0);
    post(
        "/cart",
        "productId",
        product.id().toString(),
        "skuId",
        Bazaar.sku(product).id(),
        "quantity",
        "2");
  }

  @AfterEach
  void close() {
    served.close();
    bazaar.provider().close();
  }

  @Test
  void firstOrderNeedsNoAddressOfOnesOwn() {
    String page = get("/cart").text();

    assertThat(page).contains("value=\"张三\"", "value=\"网商路699号\"");
    assertThat(Html.all("<input id=\"address-([a-zA-Z]+)\"[^>]* required", page))
        .containsExactly("name", "phone", "province", "city", "street");
  }

  @Test
  void addressIsKeptOnceAndCanBeChosen() {
    order("李四", "keep", "true");
    order("王五", "keep", "true");
    order("王五", "keep", "true");
    order("nobody's");

    String page = get("/cart").text();
    List<String> links = Html.all("href=\"(/cart[?]saved=[^\"]+)\"", page);
    assertThat(links).hasSize(3);
    assertThat(page).contains("value=\"李四\"").doesNotContain("nobody's");
    assertThat(get(links.get(2).replace("#to-title", "")).text()).contains("value=\"王五\"");
  }

  @Test
  void lineFillsTheForm() {
    Told page = post("/cart/address", "text", "浙江省杭州市滨江区网商路699号 王小明 13800001111");

    assertThat(page.text()).contains("value=\"王小明\"", "value=\"13800001111\"", "value=\"杭州市\"");
  }

  @Test
  void lineWithoutAnAddressIsTold() {
    Told page = post("/cart/address", "text", "hello");

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text())
        .contains("hello (expected: an address with its province and city)", "value=\"hello\"");
  }

  @Test
  void addressThatIsNotInTheBookIsTold() {
    Told page = get("/cart?saved=7");

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text()).contains("saved: 7 (expected: an address of the book)");
  }

  private void order(String name, String... more) {
    String[] address = {
      "name", name, "phone", "13071801119", "province", "浙江省", "city", "杭州市", "street", "网商路699号"
    };
    String[] all = Stream.of(address, more).flatMap(Stream::of).toArray(String[]::new);
    assertThat(post("/checkout", all).status()).isEqualTo(303);
  }

  private Told get(String path) {
    return served.get(path, "Accept", "text/html", "Cookie", "ui=en");
  }

  private Told post(String path, String... pairs) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < pairs.length; i += 2) {
      body.append(body.length() == 0 ? "" : "&")
          .append(pairs[i])
          .append('=')
          .append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
    }
    return served.post(
        path, "application/x-www-form-urlencoded", body.toString(), "Cookie", "ui=en");
  }
}
