package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Language;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ProductRoutesTest {
  private static final FakeMarket MARKET = FakeMarket.named("market");
  private static final Served SERVED = Served.over(MARKET.provider());
  private static final String ID = FakeMarket.products(Language.EN).get(8).id().toString();

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void aProductHasTheOffersMembersAndItsOwn() {
    JsonNode product = SERVED.get("/api/v1/products/" + ID).json();

    assertThat(product.get("id").asText()).isEqualTo(ID);
    assertThat(product.get("provider").asText()).isEqualTo("market");
    assertThat(product.get("fetchedAt").asText()).isEqualTo("2026-11-20T08:00:00Z");
    assertThat(product.get("images")).isNotEmpty();
    assertThat(product.get("skus")).isNotEmpty();
    assertThat(product.at("/skus/0/price/currency").asText()).isEqualTo("CNY");
    assertThat(product.at("/skus/0/stock").isIntegralNumber()).isTrue();
    assertThat(product.has("raw")).isFalse();
  }

  @Test
  void rawBodiesComeByProvider() {
    JsonNode raw = SERVED.get("/api/v1/products/" + ID + "?raw=true").json().get("raw");

    assertThat(raw.fieldNames()).toIterable().containsExactly("market");
  }

  @Test
  void aProductThatNobodyKnowsIsNotFound() {
    Told told = SERVED.get("/api/v1/products/1688:1");

    assertThat(told.status()).isEqualTo(404);
    assertThat(told.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(told.at("/code")).isEqualTo("not-found");
    assertThat(told.at("/instance")).isEqualTo("/api/v1/products/1688:1");
    assertThat(told.at("/type")).isEqualTo("/docs#problem-not-found");
    assertThat(told.at("/provider")).isEqualTo("market");
  }

  @Test
  void anIdThatIsNoneIsRefused() {
    refused("731218795448", "id: 731218795448 (expected: marketplace:id, e.g. 1688:727920485853)");
    refused("ebay:1", "marketplace: ebay (expected: one of 1688, taobao, poizon, alibaba)");
    refused("1688:a%20b", "id: a b (expected: 1 to 64 letters, digits, - or _)");
  }

  @Test
  void anOpaqueIdMayHoldASlash() {
    Told told = SERVED.get("/api/v1/products/1688:~a%2Fb==");

    assertThat(told.status()).isEqualTo(404);
    assertThat(told.at("/detail")).contains("1688:~a/b==");
  }

  @Test
  void severalComeInTheOrderOfTheIdsAndTheUnknownAreTold() {
    String other = FakeMarket.products(Language.EN).get(1).id().toString();
    JsonNode batch =
        SERVED.get("/api/v1/products:batch?id=" + other + "&id=1688:1&id=" + ID).json();

    assertThat(batch.at("/items/0/id").asText()).isEqualTo(other);
    assertThat(batch.at("/items/1/id").asText()).isEqualTo(ID);
    assertThat(batch.get("missing")).hasSize(1);
    assertThat(batch.at("/missing/0").asText()).isEqualTo("1688:1");
  }

  @Test
  void aBatchHasItsRawBodiesOnce() {
    JsonNode batch = SERVED.get("/api/v1/products:batch?raw=true&id=" + ID).json();

    assertThat(batch.get("raw").fieldNames()).toIterable().containsExactly("market");
    assertThat(batch.at("/items/0").has("raw")).isFalse();
  }

  @Test
  void aBatchOfNoneOrTooManyIsRefused() {
    assertThat(SERVED.get("/api/v1/products:batch").at("/detail"))
        .isEqualTo("id: 0 ids (expected: 1 to 100)");
    String many = String.join(",", Collections.nCopies(101, "1688:1"));
    assertThat(SERVED.get("/api/v1/products:batch?id=" + many).at("/detail"))
        .isEqualTo("id: 101 ids (expected: 1 to 100)");
  }

  @Test
  void freightIsMoney() {
    JsonNode freight =
        SERVED.get("/api/v1/products/" + ID + "/freight?quantity=10&to=330108").json();

    assertThat(freight.get("productId").asText()).isEqualTo(ID);
    assertThat(freight.at("/freight/amount").asText()).matches("[0-9]+\\.[0-9]{2,}");
  }

  @Test
  void freightNeedsAPlaceAndSomePieces() {
    String path = "/api/v1/products/" + ID + "/freight?";
    assertThat(SERVED.get(path + "quantity=1").at("/detail"))
        .isEqualTo("to: missing (expected: a text)");
    assertThat(SERVED.get(path + "to=Hangzhou").at("/detail"))
        .isEqualTo("to: Hangzhou (expected: an administrative code of six digits, e.g. 330108)");
    assertThat(SERVED.get(path + "to=330108&quantity=0").at("/detail"))
        .isEqualTo("quantity: 0 (expected: a whole number from 1 to 999999999)");
  }

  private static void refused(String id, String detail) {
    Told told = SERVED.get("/api/v1/products/" + id);
    assertThat(told.status()).isEqualTo(400);
    assertThat(told.at("/detail")).isEqualTo(detail);
  }
}
