package io.supercargo.web.swap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A client of one wire before a gateway that is served over another wire: what both carry arrives.
 */
class CrosswiseTest {
  @TempDir private static Path homes;
  private static Town sandbox;

  /** The wire that is spoken first, and the wire behind it. */
  enum Pair {
    XPORT_BEFORE_DAJI(Wire.XPORT, Wire.DAJI),
    DAJI_BEFORE_1688(Wire.DAJI, Wire.CBU),
    OPEN_1688_BEFORE_XPORT(Wire.CBU, Wire.XPORT);

    private final Wire near;
    private final Wire far;

    Pair(Wire near, Wire far) {
      this.near = near;
      this.far = far;
    }

    /** The house in the middle, whose gateway is served over the far wire. */
    Town middle(Path home) {
      String yaml = "providers:\n  far: %s%s".formatted(far.provider(sandbox), near.gateway("far"));
      return Town.configured(yaml, home.resolve("middle"));
    }

    Town before(Town middle, Path home) {
      String yaml = "providers:\n  near: %s".formatted(near.provider(middle));
      return Town.configured(yaml, home.resolve("outer"));
    }
  }

  /** How a wire is configured on both of its sides. */
  enum Wire {
    XPORT(
        "xportcn",
        "edition: ka, base-url: %s/gateways/xportcn, access-key: sandbox,"
            + " access-secret: sandbox-secret, user-id: \"1\""),
    DAJI("daji", "base-url: %s/gateways/daji, app-key: sandbox, app-secret: sandbox-secret"),
    CBU(
        "alibaba",
        "base-url: %s/gateways/alibaba, app-key: sandbox, app-secret: sandbox-secret,"
            + " access-token: sandbox");

    private final String type;
    private final String keys;

    Wire(String type, String keys) {
      this.type = type;
      this.keys = keys;
    }

    String provider(Town other) {
      return "{ type: %s, %s }\n".formatted(type, keys.formatted(other.url("")));
    }

    String gateway(String provider) {
      return "gateways:\n  %s: { clients: { sandbox: { secret: sandbox-secret, provider: %s } } }\n"
          .formatted(type, provider);
    }
  }

  @BeforeAll
  static void build() {
    sandbox = Town.withSandbox(homes.resolve("sandbox"), 800);
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @ParameterizedTest
  @EnumSource
  void whatBothWiresCarryArrives(Pair pair) {
    Path home = homes.resolve(pair.name());
    try (Town middle = pair.middle(home);
        Town outer = pair.before(middle, home)) {
      sameHits(outer, "/products?q=bag&limit=10");
      sameHits(outer, "/products?q=dress&sort=price:asc&minPrice=5&limit=10");
      sameHits(outer, "/products?q=%E5%8C%85&filter=shipIn24Hours&lang=zh&limit=5");
      sameProduct(outer);
      sameFreight(outer);
    }
  }

  private static void sameHits(Town outer, String query) {
    JsonNode expected = sandbox.get(query);
    JsonNode told = outer.get(query);

    assertThat(expected.path("items")).as(query).isNotEmpty();
    assertThat(told.path("items")).as(told.toString()).hasSameSizeAs(expected.path("items"));
    for (int i = 0; i < expected.path("items").size(); i++) {
      for (String field : List.of("id", "title", "price", "imageUrl", "monthlySales")) {
        assertThat(told.at("/items/" + i + "/" + field))
            .as(query + " " + field)
            .isEqualTo(expected.at("/items/" + i + "/" + field));
      }
    }
  }

  private static void sameProduct(Town outer) {
    String path = "/products/" + known();
    JsonNode expected = sandbox.get(path);
    JsonNode told = outer.get(path);
    for (String field : List.of("id", "title", "images", "attributes", "priceTiers")) {
      assertThat(told.path(field)).as(field).isEqualTo(expected.path(field));
    }
    assertThat(told.path("skus")).hasSameSizeAs(expected.path("skus"));
    for (int i = 0; i < expected.path("skus").size(); i++) {
      for (String field : List.of("id", "specId", "price", "stock")) {
        assertThat(told.at("/skus/" + i + "/" + field))
            .as("skus " + field)
            .isEqualTo(expected.at("/skus/" + i + "/" + field));
      }
    }
  }

  private static void sameFreight(Town outer) {
    String path = "/products/" + known() + "/freight?to=330108&quantity=3";
    assertThat(outer.get(path).path("freight")).isEqualTo(sandbox.get(path).path("freight"));
  }

  private static String known() {
    return sandbox.get("/products?q=bag&limit=1").at("/items/0/id").asText();
  }
}
