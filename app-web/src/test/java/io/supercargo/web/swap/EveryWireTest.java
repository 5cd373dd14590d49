package io.supercargo.web.swap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every wire in every edition, at every marketplace that it reaches: a house that asks the gateway
 * of another house tells what that house tells, in each capability that its matrix shows.
 */
class EveryWireTest {
  @TempDir private static Path homes;
  private static Town sandbox;

  /** How each wire is configured. */
  enum Wire {
    XPORT_KA(xport("ka")),
    XPORT_V1(xport("v1")),
    PANDAPON_V2(xport("v2")),
    DAJI("type: daji, base-url: %s/gateways/daji, app-key: sandbox, app-secret: sandbox-secret"),
    CBU(
        "type: alibaba, base-url: %s/gateways/alibaba, app-key: sandbox,"
            + " app-secret: sandbox-secret, access-token: sandbox"),
    CBU_SITE(
        "type: alibaba, edition: site, base-url: %s/gateways/alibaba, app-key: sandbox,"
            + " app-secret: sandbox-secret, access-token: sandbox"),
    TAOBAO_GLOBAL(
        "type: taobao, base-url: %s/gateways/taobao/rest, app-key: sandbox,"
            + " app-secret: sandbox-secret, access-token: sandbox");

    private final String provider;

    Wire(String provider) {
      this.provider = provider;
    }

    Town before(Town other, Path home) {
      return Town.configured(
          "providers:\n  loop: { %s }\n".formatted(provider.formatted(other.url(""))), home);
    }

    private static String xport(String edition) {
      return "type: xportcn, edition: "
          + edition
          + ", base-url: %s/gateways/xportcn, access-key: sandbox, access-secret: sandbox-secret,"
          + " user-id: \"1\"";
    }
  }

  @BeforeAll
  static void build() {
    sandbox = Town.withSandbox(homes.resolve("sandbox"), 1500);
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhatTheHouseBehindItTells(Wire wire) {
    try (Town loop = wire.before(sandbox, homes.resolve(wire.name()))) {
      JsonNode marketplaces = loop.get("/providers/loop").path("marketplaces");
      assertThat(marketplaces).as(marketplaces.toString()).isNotEmpty();
      Carried carried = new Carried();
      marketplaces
          .properties()
          .forEach(row -> new Walk(loop, row.getKey(), row.getValue(), carried).everything());
      assertThat(carried.differences()).isEmpty();
      assertThat(loop.get("/providers/loop/drift").path("items"))
          .extracting(JsonNode::toString)
          .isEmpty();
      assertThat(new Questions(loop).unknown()).isEmpty();
    }
  }

  /** One marketplace of one wire. */
  private record Walk(Town loop, String marketplace, JsonNode row, Carried carried) {
    void everything() {
      List<JsonNode> offers = offers();
      if (can("keyword-search")) {
        same("/products?q=new&limit=6" + here());
        same("/products?q=dress&sort=price:asc&limit=4" + here());
      }
      if (can("shop-search")) {
        same("/products?q=&limit=4&shop=" + offers.get(0).at("/shop/id").asText() + here());
      }
      if (can("image-search")) {
        samePicture(offers.get(0).path("imageUrl").asText());
      }
      if (can("recommendations")) {
        same("/recommendations?limit=5" + here());
      }
      if (can("rankings")) {
        same("/rankings?limit=5&category=" + offers.get(0).path("categoryId").asText() + here());
      }
      if (can("categories")) {
        same("/categories?limit=50" + here());
      }
      offers.forEach(this::ofProduct);
    }

    private void ofProduct(JsonNode offer) {
      if (can("product-detail")) {
        sameProduct(offer, "");
      }
      if (can("related-products")) {
        sameProduct(offer, "/related?limit=4");
      }
      if (can("freight-estimate")) {
        sameProduct(offer, "/freight?to=330108&quantity=1");
      }
    }

    private List<JsonNode> offers() {
      List<JsonNode> offers = new ArrayList<>();
      sandbox.get("/products?q=bag&limit=2" + here()).path("items").forEach(offers::add);
      assertThat(offers).hasSize(2);
      return offers;
    }

    private boolean can(String capability) {
      return !row.at("/" + capability + "/support").asText("no").equals("no");
    }

    private String here() {
      return "&marketplace=" + marketplace;
    }

    private void same(String path) {
      told(path, loop.get(path), sandbox.get(path));
    }

    private void sameProduct(JsonNode offer, String part) {
      told(
          "/products/" + offer.path("id").asText() + part,
          loop.get("/products/" + known(offer) + part),
          sandbox.get("/products/" + offer.path("id").asText() + part));
    }

    /** As the wire knows it: by its number, or by its reference where it takes no numbers. */
    private String known(JsonNode offer) {
      String id = offer.path("id").asText();
      boolean numbers = loop.get("/products/" + id).path("code").asText("").isEmpty();
      return numbers ? id : offer.path("reference").asText();
    }

    private void samePicture(String address) {
      byte[] picture = Town.bytes(HttpRequest.newBuilder(URI.create(address)));
      var question =
          Town.JSON
              .createObjectNode()
              .put("image", Base64.getEncoder().encodeToString(picture))
              .put("marketplace", marketplace)
              .put("limit", 4);
      told(
          "picture",
          loop.post("/products/search-by-image", question),
          sandbox.post("/products/search-by-image", question));
    }

    private void told(String path, JsonNode told, JsonNode expected) {
      String where = marketplace + " " + path;
      assertThat(expected.path("code").asText("")).as(where + " " + expected).isEmpty();
      carried.same(where, told, expected);
    }
  }
}
