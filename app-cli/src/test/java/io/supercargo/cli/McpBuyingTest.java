package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.Said.Prompt;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An assistant buys, where no server runs; other commands see what it did meanwhile. */
@Timeout(180)
@Tag("slow")
final class McpBuyingTest {
  private static final Map<String, Object> ADDRESS =
      Map.of(
          "name",
          "张三",
          "phone",
          "13071801119",
          "province",
          "浙江省",
          "city",
          "杭州市",
          "district",
          "滨江区",
          "street",
          "网商路699号");

  @TempDir private Path home;

  @Test
  void fromTheFirstSearchToTheParcels() throws Exception {
    Map<String, String> environment =
        Map.of(
            "SUPERCARGO_HOME", home.toString(),
            "SUPERCARGO_PROVIDERS_SANDBOX_TYPE", "sandbox",
            "SUPERCARGO_PROVIDERS_SANDBOX_OFFERS", "60");
    try (AssistantProcess assistant = new AssistantProcess(environment, "--allow-orders")) {
      JsonNode hit =
          assistant
              .call("search_products", Map.of("words", "clip", "sort", "price:asc"))
              .at("/items/0");
      String id = hit.path("id").asText();
      JsonNode product = assistant.call("show_product", Map.of("id", id));
      int quantity = product.path("minOrderQuantity").asInt(1);
      assertThat(
              assistant
                  .call("compare_products", Map.of("ids", List.of(id), "quantity", quantity))
                  .at("/items/0/quantityIsEnough")
                  .asBoolean())
          .isTrue();
      Map<String, Object> line =
          Map.of(
              "productId", id,
              "skuId", product.at("/skus/0/id").asText(),
              "quantity", quantity);
      JsonNode quote =
          assistant.call("quote_order", Map.of("lines", List.of(line), "address", ADDRESS));
      Map<String, Object> confirmed =
          Map.of(
              "quoteId", quote.path("id").asText(),
              "confirmationToken", quote.path("confirmationToken").asText());
      JsonNode placed = assistant.call("place_order", confirmed);
      String order = placed.at("/orders/0/id").asText();

      assertThat(placed.path("status").asText()).isEqualTo("accepted");
      assertThat(assistant.call("place_order", confirmed).at("/orders/0/id").asText())
          .isEqualTo(order);
      assertThat(assistant.call("track_order", Map.of("order", order)).at("/order/status").asText())
          .isEqualTo("awaiting-payment");
      Said listed = new Prompt().with("SUPERCARGO_HOME", home.toString()).say("order", "list");
      assertThat(listed.code()).as(listed.words()).isZero();
      assertThat(listed.data()).contains(order);
    }
    assertThat(home.resolve("server.json")).doesNotExist();
  }
}
