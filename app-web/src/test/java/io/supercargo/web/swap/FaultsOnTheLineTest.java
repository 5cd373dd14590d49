package io.supercargo.web.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody who buys through our own gateway of 1688 over a bad line: whatever becomes of the
 * answer, there is one order, and the buyer learns which.
 */
@Tag("slow")
class FaultsOnTheLineTest {
  private static final String CLIP = "1688:731218795448";

  @TempDir private static Path homes;
  private static Town supplier;
  private static Town buyer;

  @BeforeAll
  static void build() {
    supplier = Town.withSandbox(homes.resolve("supplier"), 60);
    buyer =
        Town.configured(
            """
            providers:
              cbu:
                type: alibaba
                base-url: "%s/gateways/alibaba"
                app-key: sandbox
                app-secret: sandbox-secret
                access-token: sandbox
                timeout: 1s
                settle-window: 1h
            orders: { longest-flight: 5s, look-ups: [1s] }
            """
                .formatted(supplier.url("")),
            homes.resolve("buyer"));
  }

  @AfterAll
  static void close() {
    buyer.close();
    supplier.close();
  }

  @ParameterizedTest
  @CsvSource({"timeout-after, ", "reset, ", "garbage, ", "commit-late, 2s"})
  void anOrderIsSettledOnce(String effect, String time) {
    JsonNode quote = buyer.post("/quotes", wanted());
    ObjectNode fault = Town.JSON.createObjectNode().put("effect", effect).put("times", 1);
    if (time != null) {
      fault.put("time", time);
    }
    supplier.post("/sandbox/faults", fault);
    String key = "once-" + effect;

    JsonNode placed = placed(key, quote.path("id").asText());

    assertThat(placed.path("status").asText()).as(placed.toString()).isEqualTo("unknown");
    assertThat(placed(key, quote.path("id").asText()).path("intentId"))
        .isEqualTo(placed.path("intentId"));
    String intent = placed.path("intentId").asText();
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> buyer.get("/intents/" + intent).path("status").asText().equals("accepted"));
    JsonNode settled = buyer.get("/intents/" + intent);
    String reference = settled.at("/attempts/0/reference").asText();
    assertThat(settled.path("orders")).hasSize(1);
    assertThat(
            StreamSupport.stream(
                supplier.get("/sandbox/ledger").path("orders").spliterator(), false))
        .filteredOn(order -> order.path("reference").asText().equals(reference))
        .extracting(order -> order.path("number").asText())
        .containsExactly(settled.at("/orders/0/number").asText());
  }

  private static JsonNode placed(String key, String quote) {
    String body = Town.JSON.createObjectNode().put("quoteId", quote).toString();
    return Town.json(
        HttpRequest.newBuilder(buyer.url("/api/v1/orders"))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  private static JsonNode wanted() {
    JsonNode product = buyer.get("/products/" + CLIP);
    ObjectNode wanted = Town.JSON.createObjectNode();
    wanted
        .putArray("lines")
        .addObject()
        .put("productId", CLIP)
        .put("skuId", product.at("/skus/0/id").asText())
        .put("quantity", Math.max(10, product.path("minOrderQuantity").asInt()));
    wanted
        .putObject("address")
        .put("name", "张三")
        .put("phone", "13071801119")
        .put("province", "浙江省")
        .put("city", "杭州市")
        .put("district", "滨江区")
        .put("street", "网商路699号")
        .put("postalCode", "310051");
    return wanted;
  }
}
