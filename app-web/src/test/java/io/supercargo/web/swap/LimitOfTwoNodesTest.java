package io.supercargo.web.swap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.testkit.store.AtOnce;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two houses that share one PostgreSQL do not pass the limit of the day together. */
@Tag("slow")
class LimitOfTwoNodesTest {
  private static final String CLIP = "1688:731218795448";
  private static final int WISHES = 12;
  private static final int ENOUGH = 5;

  @TempDir private static Path homes;
  private static EmbeddedPostgres postgres;
  private static Town supplier;
  private static final List<Town> NODES = new ArrayList<>();

  @BeforeAll
  static void build() throws IOException {
    postgres = EmbeddedPostgres.start();
    supplier = Town.withSandbox(homes.resolve("supplier"), 60);
    BigDecimal limit = total(supplier).multiply(BigDecimal.valueOf(ENOUGH)).add(BigDecimal.ONE);
    for (String name : List.of("one", "two")) {
      NODES.add(Town.configured(configuration(limit), homes.resolve(name)));
    }
  }

  @AfterAll
  static void close() throws IOException {
    NODES.forEach(Town::close);
    supplier.close();
    postgres.close();
  }

  @Test
  void manyAtOnceSpendNoMoreThanTheLimit() {
    List<String> quotes =
        AtOnce.in(
            WISHES, i -> node(i).post("/quotes", wanted(supplier)).path("id").asText("no quote"));

    List<JsonNode> answers = AtOnce.in(WISHES, i -> placed(node(i), "wish-" + i, quotes.get(i)));

    assertThat(answers)
        .filteredOn(answer -> answer.path("status").asText().equals("accepted"))
        .hasSize(ENOUGH);
    assertThat(answers)
        .filteredOn(answer -> answer.path("code").asText().equals("spending-limit"))
        .hasSize(WISHES - ENOUGH);
    assertThat(supplier.get("/sandbox/ledger").path("orders")).hasSize(ENOUGH);
  }

  private static Town node(int number) {
    return NODES.get(number % NODES.size());
  }

  private static BigDecimal total(Town town) {
    JsonNode quote = town.post("/quotes", wanted(town));
    return new BigDecimal(quote.at("/total/amount").asText());
  }

  private static ObjectNode wanted(Town town) {
    JsonNode product = town.get("/products/" + CLIP);
    ObjectNode wanted = Town.JSON.createObjectNode();
    wanted
        .putArray("lines")
        .addObject()
        .put("productId", CLIP)
        .put("skuId", product.at("/skus/0/id").asText())
        .put("quantity", Math.max(10, product.path("minOrderQuantity").asInt()));
    wanted.set("address", FiftyOneLinesTest.address());
    return wanted;
  }

  private static JsonNode placed(Town node, String key, String quote) {
    return Town.json(
        HttpRequest.newBuilder(node.url("/api/v1/orders"))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(
                BodyPublishers.ofString(
                    Town.JSON.createObjectNode().put("quoteId", quote).toString())));
  }

  private static String configuration(BigDecimal limit) {
    return """
    store:
      url: "jdbc:postgresql://localhost:%d/postgres"
      user: postgres
      password: postgres
    providers:
      cbu: { type: alibaba, base-url: "%s/gateways/alibaba", app-key: sandbox,
        app-secret: sandbox-secret, access-token: sandbox }
    orders: { limits: { per-day: "%s" } }
    """
        .formatted(postgres.getPort(), supplier.url(""), limit.toPlainString());
  }
}
