package io.supercargo.cli.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** A product as a row of a comparison. */
final class ComparedProduct {
  private static final List<String> KEPT =
      List.of(
          "id",
          "provider",
          "title",
          "translatedTitle",
          "minOrderQuantity",
          "stock",
          "fees",
          "priceTiers",
          "monthlySales",
          "repurchaseRate",
          "shop");

  private ComparedProduct() {}

  /** Its fields that tell it from others, and what so many of it cost. */
  static ObjectNode row(JsonNode product, long quantity) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    for (String field : KEPT) {
      if (product.hasNonNull(field)) {
        row.set(field, product.get(field));
      }
    }
    JsonNode unit = unitPrice(product, quantity);
    row.set("unitPrice", unit);
    row.set("goods", times(unit, quantity));
    return row.put("quantityIsEnough", quantity >= product.path("minOrderQuantity").asLong(1));
  }

  /** That of the highest tier that the quantity reaches, else the offer's. */
  private static JsonNode unitPrice(JsonNode product, long quantity) {
    JsonNode price = product.path("price");
    long reached = 0;
    for (JsonNode tier : product.path("priceTiers")) {
      long from = tier.path("minQuantity").asLong();
      if (from <= quantity && from > reached) {
        reached = from;
        price = tier.path("price");
      }
    }
    return price;
  }

  private static ObjectNode times(JsonNode price, long quantity) {
    BigDecimal amount =
        new BigDecimal(price.path("amount").asText("0")).multiply(BigDecimal.valueOf(quantity));
    return JsonNodeFactory.instance
        .objectNode()
        .put("amount", amount.toPlainString())
        .put("currency", price.path("currency").asText());
  }
}
