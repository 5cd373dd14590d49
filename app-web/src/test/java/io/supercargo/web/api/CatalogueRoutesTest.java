package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Capability;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CatalogueRoutesTest {
  private static final Served SERVED =
      Served.over(
          FakeMarket.named("market").provider(),
          FakeMarket.lacking("lacking", Capability.FILTERS).provider());

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void categoriesAreWalkedFromTheTopDownwards() {
    JsonNode top = SERVED.get("/api/v1/categories").json().at("/items/0");
    JsonNode opened = SERVED.get("/api/v1/categories/" + top.get("id").asText()).json();

    assertThat(top.get("level").asInt()).isEqualTo(1);
    assertThat(top.get("parentId").isNull()).isTrue();
    assertThat(opened.get("children")).isNotEmpty();
    assertThat(opened.at("/children/0/parentId")).isEqualTo(top.get("id"));
  }

  @Test
  void theTopLevelComesInParts() {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode part = SERVED.get("/api/v1/categories?limit=3&cursor=" + cursor).json();
      part.get("items").forEach(category -> ids.add(category.get("id").asText()));
      cursor = part.get("nextCursor").asText("").replace("null", "");
    } while (!cursor.isEmpty());

    assertThat(ids).containsExactly("1", "2", "3", "4");
  }

  @Test
  void aCursorOfAnotherKindIsRefused() {
    assertThat(SERVED.get("/api/v1/categories?cursor=xyz").at("/detail"))
        .isEqualTo("cursor: xyz (expected: the nextCursor of an answer)");
  }

  @Test
  void namesAreTranslated() {
    assertThat(SERVED.get("/api/v1/categories/1?lang=ru").at("/translatedName"))
        .isNotEqualTo(SERVED.get("/api/v1/categories/1?lang=en").at("/translatedName"));
  }

  @Test
  void aCategoryThatIsNotThereIsNotFound() {
    assertThat(SERVED.get("/api/v1/categories/nope").status()).isEqualTo(404);
  }

  @Test
  void filtersAreTheUnionAndTellWhoHasThem() {
    JsonNode table = SERVED.get("/api/v1/filters").json();

    JsonNode filter = table.at("/filters/1");
    assertThat(filter.get("code").asText()).isEqualTo("shipIn24Hours");
    assertThat(filter.get("label").asText()).isEqualTo("Ships within 24 hours");
    assertThat(filter.at("/providers/0").asText()).isEqualTo("market");
    assertThat(table.at("/sortKeys/0/code").asText()).isEqualTo("price");
    assertThat(table.at("/providers/1/status").asText()).isEqualTo("unsupported");
  }

  @Test
  void salesAreToldDayByDay() {
    JsonNode sales = SERVED.get("/api/v1/products/1688:600000000008/sales").json();

    assertThat(sales.get("productId").asText()).isEqualTo("1688:600000000008");
    assertThat(sales.get("items")).hasSize(7);
    assertThat(sales.at("/items/1/date").asText()).isEqualTo("2026-06-02");
    assertThat(sales.at("/items/1/sold").asLong()).isEqualTo(9);
    assertThat(sales.get("sold").asLong()).isEqualTo(77);
    assertThat(SERVED.get("/api/v1/products/1688:1/sales").status()).isEqualTo(404);
  }
}
