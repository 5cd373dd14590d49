package io.supercargo.http.dialect.taobao;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.WireJson;
import io.supercargo.testkit.Fixtures;
import org.junit.jupiter.api.Test;

/** The product that a reseller's manual prints, in both directions. */
class PublishedProductTest {
  private static final ObjectMapper JSON = TaobaoNames.both(WireJson.answers());

  @Test
  void productIsUnderstood() throws Exception {
    Product product = product();

    assertThat(product.id()).hasToString("taobao:672991141190");
    assertThat(product.offer().reference())
        .contains(new ProductId.Opaque(Marketplace.TAOBAO, "2048057995392326"));
    assertThat(product.offer().prices().wholesale()).isEqualTo(Money.yuan("0.01"));
    assertThat(product.offer().prices().of(PriceKind.PROMOTION)).contains(Money.yuan("0.01"));
    assertThat(product.offer().shop().orElseThrow().name()).contains("u[2206891060210]");
    assertThat(product.offer().minOrderQuantity()).isEmpty();
    assertThat(product.stock()).isEqualTo(400);
    assertThat(product.skus().get(1).attributes().get(0).value().original()).isEqualTo("黄色");
    assertThat(product.skus().get(1).attributes().get(0).valueId()).contains("28324");
    assertThat(product.skus().get(1).specId()).isEmpty();
  }

  @Test
  void productIsPrintedAsItWas() throws Exception {
    assertThatJson(
            JSON.writeValueAsString(new ProductPrinter(TaobaoWire.RESOLD).product(product())))
        .isSameAs(published().toString());
  }

  @Test
  void platformPrintsTheSameInItsOwnWords() throws Exception {
    ObjectMapper snake = TaobaoNames.snake(WireJson.answers());
    String printed =
        snake.writeValueAsString(new ProductPrinter(TaobaoWire.GLOBAL).product(product()));

    assertThat(printed)
        .contains("\"mp_skuId\":null", "\"postFee\":0", "\"sku_id\":3452545926724")
        .contains("\"promotion_price\":1,", "\"category_path\":\"童装/");
    assertThat(
            new ProductReader(Marketplace.TAOBAO)
                .product(snake.readValue(printed, WireProduct.class)))
        .isEqualTo(product());
  }

  private static Product product() throws Exception {
    return new ProductReader(Marketplace.TAOBAO)
        .product(JSON.treeToValue(published(), WireProduct.class));
  }

  private static JsonNode published() throws Exception {
    return JSON.readTree(Fixtures.text("taobao/xport-product.response.json")).get("data");
  }
}
