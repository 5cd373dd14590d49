package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.web.Bazaar;
import io.supercargo.web.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class QuoteRoutesTest {
  private static final Shop SHOP = new Shop();

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void aQuoteIsSplitByMerchantAndAddsUp() {
    Told quote = SHOP.post("/quotes", Shop.wanted(SHOP.line(0, 2), SHOP.line(1, 1)));

    assertThat(quote.status()).as(quote.text()).isEqualTo(201);
    assertThat(quote.at("/provider")).isEqualTo("market");
    assertThat(quote.at("/marketplace")).isEqualTo("1688");
    assertThat(quote.at("/expiresAt")).isEqualTo("2026-11-20T08:15:00Z");
    assertThat(quote.at("/orders/0/seller/id")).isNotEqualTo(quote.at("/orders/1/seller/id"));
    assertThat(quote.at("/orders/0/lines/0/quantity")).isEqualTo("2");
  }

  @Test
  void otherMarketplacesQuoteTheirOwnGoods() {
    Product there = SHOP.bazaar.plenty(Marketplace.TAOBAO).get(0);

    Told quote = SHOP.post("/quotes", Shop.wanted(Shop.line(there, 1)));

    assertThat(quote.at("/marketplace")).isEqualTo("taobao");
    assertThat(problem(Shop.wanted(SHOP.line(0, 1), Shop.line(there, 1))))
        .isEqualTo(
            "lines[1].productId: %s (expected: a product of 1688, as the first line)"
                .formatted(there.id()));
  }

  @Test
  void quantitiesAreChecked() {
    assertThat(problem(Shop.wanted(SHOP.line(0, 0))))
        .isEqualTo("lines[0].quantity: 0 (expected: 1 to 1000000000)");
    assertThat(problem(Shop.wanted(SHOP.line(0, 1).replace(":1}", ":1.5}"))))
        .isEqualTo("lines[0].quantity: 1.5 (expected: a whole number from 1)");
    Product bulky = SHOP.bazaar.bulky();
    assertThat(problem(Shop.wanted(Shop.line(bulky, 1))))
        .isEqualTo(
            "lines[0].quantity: 1 (expected: at least %d of %s)"
                .formatted(bulky.offer().minOrderQuantity().orElseThrow(), bulky.id()));
    Product first = SHOP.plenty.get(0);
    assertThat(Shop.problem(SHOP.post("/quotes", Shop.wanted(SHOP.line(0, 1_000_000))), 409))
        .isEqualTo(
            "out-of-stock: lines[0]: 1000000 of %s are wanted and %d are there"
                .formatted(first.id(), Bazaar.sku(first).stock()));
  }

  @Test
  void variantsAndProductsMustBeThere() {
    String line = SHOP.line(0, 1);
    String sku = Bazaar.sku(SHOP.plenty.get(0)).id();

    assertThat(problem(Shop.wanted(line.replace(sku, "7"))))
        .startsWith("lines[0].skuId: 7 (expected: one of ");
    ProductId unknown = new ProductId.Native(Marketplace.ALIBABA_1688, "1");
    Told told =
        SHOP.post(
            "/quotes", Shop.wanted("{\"productId\":\"%s\",\"quantity\":1}".formatted(unknown)));
    assertThat(Shop.problem(told, 404)).isEqualTo("not-found: market has no product 1688:1");
    assertThat(problem(Shop.wanted("{\"productId\":\"x\",\"quantity\":1}")))
        .startsWith("lines[0].productId: x (expected: ");
  }

  @Test
  void addressesAreCheckedFieldByField() {
    String good = Shop.wanted(SHOP.line(0, 1));

    assertThat(problem(good.replace("\"city\":\"杭州市\",", "")))
        .isEqualTo("address.city: missing (expected: a text)");
    assertThat(problem(good.replace("13071801119", "?")))
        .isEqualTo("address.phone: ? (expected: a telephone number of 3 to 30 characters)");
    assertThat(problem(good.replace("\"address\":", "\"adress\":")))
        .isEqualTo("address: missing (expected: an object)");
    assertThat(problem("{\"lines\":[],\"address\":%s}".formatted(Shop.ADDRESS)))
        .isEqualTo("lines: 0 lines (expected: 1 to 500)");
  }

  @Test
  void aCartIsQuoted() {
    SHOP.post("/carts/quoted/items", SHOP.line(0, 2));
    String cart = "{\"cart\":\"%s\",\"address\":" + Shop.ADDRESS + "}";

    Told quote = SHOP.post("/quotes", cart.formatted("quoted"));

    assertThat(quote.at("/orders/0/lines/0/quantity")).isEqualTo("2");
    assertThat(problem(cart.formatted("nothing")))
        .isEqualTo("cart: nothing is empty (expected: a cart with items)");
    assertThat(
            problem(cart.formatted("quoted\",\"lines\":[" + SHOP.line(0, 1) + "],\"lang\":\"en")))
        .isEqualTo("lines: given beside a cart (expected: one of the two)");
  }

  private static String problem(String body) {
    return Shop.problem(SHOP.post("/quotes", body), 400).substring("invalid: ".length());
  }
}
