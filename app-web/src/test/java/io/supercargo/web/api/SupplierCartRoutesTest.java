package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Product;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupplierCartRoutesTest {
  private static final String JSON = "application/json";
  private static final String CART = "/api/v1/providers/market/cart";
  private static final FakeMarket MARKET = FakeMarket.named("market");
  private static final List<Product> PRODUCTS = FakeMarket.products(Language.EN);
  private static final Served SERVED =
      Served.over(FakeMarket.lacking("lacking", Capability.CART).provider(), MARKET.provider());

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @BeforeEach
  void isEmpty() {
    lines().forEach(line -> send("DELETE", CART + "/" + line.get("id").asText(), ""));
  }

  @Test
  void whatIsAddedLiesInTheCartOfTheSupplier() {
    Told added = SERVED.post(CART, JSON, line(0, 2));
    SERVED.post(CART, JSON, line(1, 1));
    SERVED.post(CART, JSON, line(0, 3));

    assertThat(added.status()).isEqualTo(201);
    assertThat(added.at("/provider")).isEqualTo("market");
    assertThat(lines()).hasSize(2);
    assertThat(lines().get(0).get("quantity").asText()).isEqualTo("5");
    assertThat(lines().get(0).get("orderable").asBoolean()).isTrue();
    assertThat(SERVED.get(CART + "?limit=1&raw=true").at("/raw/market/0/market"))
        .isEqualTo("market");
  }

  @Test
  void theSameKeyAddsOnce() {
    String key = UUID.randomUUID().toString();

    SERVED.post(CART, JSON, line(0, 2), "Idempotency-Key", key);
    SERVED.post(CART, JSON, line(0, 2), "Idempotency-Key", key);

    assertThat(lines().get(0).get("quantity").asText()).isEqualTo("2");
  }

  @Test
  void linesAreChangedAndRemoved() {
    SERVED.post(CART, JSON, line(0, 2));
    String line = CART + "/" + lines().get(0).get("id").asText();

    assertThat(send("PATCH", line, "{\"quantity\":7}").status()).isEqualTo(204);
    assertThat(lines().get(0).get("quantity").asText()).isEqualTo("7");
    assertThat(send("PATCH", line, "{\"quantity\":0}").at("/detail"))
        .isEqualTo("quantity: 0 (expected: 1 or more)");
    assertThat(send("DELETE", line, "").status()).isEqualTo(204);
    assertThat(lines()).isEmpty();
    assertThat(send("DELETE", line, "").status()).isEqualTo(404);
    assertThat(send("PATCH", line, "{\"quantity\":7}").status()).isEqualTo(404);
  }

  @Test
  void dryRunsChangeNothing() {
    SERVED.post(CART, JSON, line(0, 2));
    String id = lines().get(0).get("id").asText();

    assertThat(SERVED.post(CART + "?dryRun=true", JSON, line(0, 2)).at("/action"))
        .isEqualTo("add-to-cart");
    assertThat(
            send("PATCH", CART + "/" + id + "?dryRun=true", "{\"quantity\":7}").at("/subjects/0"))
        .isEqualTo(id);
    assertThat(send("DELETE", CART + "/" + id + "?dryRun=true", "").at("/action"))
        .isEqualTo("remove-from-cart");
    assertThat(lines().get(0).get("quantity").asText()).isEqualTo("2");
  }

  @Test
  void whoHasNoCartIsToldSo() {
    Told unable = SERVED.get("/api/v1/providers/lacking/cart");

    assertThat(unable.status()).isEqualTo(501);
    assertThat(unable.at("/detail")).isEqualTo("lacking cannot do cart; these can: market");
    assertThat(SERVED.get("/api/v1/providers/nobody/cart").status()).isEqualTo(404);
    assertThat(SERVED.post("/api/v1/providers/lacking/cart?dryRun=true", JSON, line(0, 1)).status())
        .isEqualTo(501);
  }

  private static String line(int number, int quantity) {
    Product product = PRODUCTS.get(number);
    return "{\"productId\":\"%s\",\"skuId\":\"%s\",\"quantity\":%d}"
        .formatted(product.id(), product.skus().get(0).id(), quantity);
  }

  private static JsonNode lines() {
    return SERVED.get(CART).json().get("items");
  }

  private static Told send(String method, String path, String body) {
    return SERVED.send(
        SERVED
            .request(path)
            .header("Content-Type", JSON)
            .method(method, BodyPublishers.ofString(body)));
  }
}
