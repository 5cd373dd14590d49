package io.supercargo.web.swap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house that reaches Taobao through the Taobao gateway of another house answers as that does. */
class TaobaoTest {
  private static final String HERE = "marketplace=taobao";

  @TempDir private static Path homes;
  private static Town sandbox;
  private static Town loop;

  @BeforeAll
  static void build() {
    sandbox = Town.withSandbox(homes.resolve("sandbox"), 800);
    loop =
        Town.configured(
            "providers:\n  taobao: { type: taobao, base-url: "
                + sandbox.url("/gateways/taobao/rest")
                + ", app-key: sandbox, app-secret: sandbox-secret, access-token: sandbox }\n",
            homes.resolve("loop"));
  }

  @AfterAll
  static void close() {
    loop.close();
    sandbox.close();
  }

  @Test
  void wordsFindTheSame() {
    for (String query :
        List.of(
            "q=bag&limit=20&",
            "q=dress&sort=price:asc&minPrice=5&limit=10&",
            "q=bag&sort=monthlySales:desc&limit=10&",
            "q=%E5%8C%85&lang=ru&limit=5&")) {
      JsonNode expected = sandbox.get("/products?" + query + HERE);
      JsonNode told = loop.get("/products?" + query + HERE);
      assertThat(expected.path("items")).as(query).isNotEmpty();
      assertThat(told.path("items")).as(told.toString()).hasSameSizeAs(expected.path("items"));
      for (int i = 0; i < expected.path("items").size(); i++) {
        same(told, expected, "/items/" + i + "/", List.of("id", "title", "price", "imageUrl"));
      }
    }
  }

  @Test
  void detailsAreTheSame() {
    for (JsonNode hit : sandbox.get("/products?q=bag&limit=10&" + HERE).path("items")) {
      String path = "/products/" + hit.path("id").asText() + "?lang=ru";
      JsonNode expected = sandbox.get(path);
      JsonNode told = loop.get(path);
      same(told, expected, "/", List.of("id", "title", "price", "images", "attributes", "shop/id"));
      assertThat(told.path("skus")).isNotEmpty().hasSameSizeAs(expected.path("skus"));
      for (int i = 0; i < expected.path("skus").size(); i++) {
        same(told, expected, "/skus/" + i + "/", List.of("id", "price", "stock", "attributes"));
      }
    }
  }

  @Test
  void freightIsTheSame() {
    String id = sandbox.get("/products?q=bag&limit=1&" + HERE).at("/items/0/id").asText();
    String path = "/products/" + id + "/freight?to=330108&quantity=1";
    assertThat(sandbox.get(path).at("/freight").isObject()).isTrue();
    same(loop.get(path), sandbox.get(path), "/", List.of("freight", "freePostage"));
  }

  @Test
  void picturesFindTheSame() {
    JsonNode hit = sandbox.get("/products?q=bag&limit=1&" + HERE).at("/items/0");
    byte[] picture = Town.bytes(HttpRequest.newBuilder(URI.create(hit.path("imageUrl").asText())));
    ObjectNode query =
        Town.JSON
            .createObjectNode()
            .put("image", Base64.getEncoder().encodeToString(picture))
            .put("marketplace", "taobao");
    JsonNode told = loop.post("/products/search-by-image", query.deepCopy());
    JsonNode expected = sandbox.post("/products/search-by-image", query);
    assertThat(told.path("items")).as(told.toString()).isNotEmpty();
    for (int i = 0; i < 5; i++) {
      same(told, expected, "/items/" + i + "/", List.of("id", "title", "price"));
    }
  }

  @Test
  void hotListsAreTheSame() {
    String category = sandbox.get("/categories?" + HERE).at("/items/0/id").asText();
    String path = "/rankings?type=hot&limit=5&category=" + category + "&" + HERE;
    JsonNode told = loop.get(path);
    assertThat(told.path("items")).as(told.toString()).isNotEmpty();
    for (int i = 0; i < told.path("items").size(); i++) {
      same(told, sandbox.get(path), "/items/" + i + "/", List.of("rank", "id", "title"));
    }
  }

  private static void same(JsonNode told, JsonNode expected, String at, List<String> fields) {
    for (String field : fields) {
      assertThat(told.at(at + field)).as(at + field).isEqualTo(expected.at(at + field));
    }
  }
}
