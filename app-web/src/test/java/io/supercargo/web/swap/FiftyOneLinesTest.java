package io.supercargo.web.swap;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An order of 1688 holds fifty variants, whatever wire it goes over: the next is another order. */
@Tag("slow")
class FiftyOneLinesTest {
  @TempDir private static Path homes;
  private static Town supplier;
  private static Town buyer;

  @BeforeAll
  static void build() {
    supplier = Town.withSandbox(homes.resolve("supplier"), 1500);
    String xport =
        "base-url: \"%1$s/gateways/xportcn\", access-key: sandbox, access-secret: sandbox-secret,"
            + " user-id: \"1\" }\n";
    buyer =
        Town.configured(
            ("providers:\n"
                    + "  ka: { type: xportcn, edition: ka, "
                    + xport
                    + "  v1: { type: xportcn, edition: v1, "
                    + xport
                    + "  v2: { type: xportcn, edition: v2, "
                    + xport
                    + "  daji: { type: daji, base-url: \"%1$s/gateways/daji\", app-key: sandbox,"
                    + " app-secret: sandbox-secret }\n"
                    + "  cbu: { type: alibaba, base-url: \"%1$s/gateways/alibaba\","
                    + " app-key: sandbox, app-secret: sandbox-secret, access-token: sandbox }\n")
                .formatted(supplier.url("")),
            homes.resolve("buyer"));
  }

  @AfterAll
  static void close() {
    buyer.close();
    supplier.close();
  }

  static ObjectNode address() {
    return Town.JSON
        .createObjectNode()
        .put("name", "张三")
        .put("phone", "13071801119")
        .put("country", "CN")
        .put("province", "浙江省")
        .put("city", "杭州市")
        .put("district", "滨江区")
        .put("street", "网商路699号")
        .put("postalCode", "310051");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ka", "v1", "v2", "daji", "cbu"})
  void theFiftyFirstLineIsAnotherOrder(String provider) {
    ObjectNode wanted = Town.JSON.createObjectNode();
    fill(wanted.putArray("lines"), provider);
    wanted.set("address", address());
    assertThat(wanted.path("lines")).hasSize(51);

    JsonNode quote = buyer.post("/quotes?provider=" + provider, wanted);

    assertThat(quote.path("orders")).as(quote.toString()).hasSize(2);
    assertThat(quote.at("/orders/0/lines")).hasSize(50);
    assertThat(quote.at("/orders/1/lines")).hasSize(1);
    JsonNode placed = placed(quote.path("id").asText());
    assertThat(placed.path("status").asText()).as(placed.toString()).isEqualTo("accepted");
    Set<String> numbers = new HashSet<>();
    placed.path("orders").forEach(order -> numbers.add(order.path("id").asText()));
    assertThat(numbers).hasSize(2);
  }

  private static void fill(ArrayNode lines, String provider) {
    for (JsonNode offer : supplier.get("/products?q=&limit=100&shop=" + shop()).path("items")) {
      String id = offer.path(provider.equals("v2") ? "reference" : "id").asText();
      JsonNode product = buyer.get("/products/" + id + "?provider=" + provider);
      int least = Math.max(1, product.path("minOrderQuantity").asInt());
      for (JsonNode sku : product.path("skus")) {
        if (lines.size() < 51 && sku.path("stock").asInt() > 10 * least) {
          lines
              .addObject()
              .put("productId", product.path("id").asText())
              .put("skuId", sku.path("id").asText())
              .put("quantity", least);
        }
      }
    }
  }

  /** The one with the most goods. */
  private static String shop() {
    Map<String, Long> goods =
        StreamSupport.stream(
                supplier.get("/products?q=new&limit=100").path("items").spliterator(), false)
            .collect(groupingBy(offer -> offer.at("/shop/id").asText(), counting()));
    return Collections.max(goods.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private static JsonNode placed(String quote) {
    return Town.json(
        HttpRequest.newBuilder(buyer.url("/api/v1/orders"))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "lines-" + quote)
            .POST(
                BodyPublishers.ofString(
                    Town.JSON.createObjectNode().put("quoteId", quote).toString())));
  }
}
