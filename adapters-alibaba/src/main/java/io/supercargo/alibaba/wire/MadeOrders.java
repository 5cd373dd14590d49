package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Finds an order that was made in an answer that says {@code success: false}: samples of made
 * orders do, with and without an envelope.
 */
final class MadeOrders {
  private static final String ORDER = "orderId";

  private MadeOrders() {}

  /**
   * @param placing whether it answers a placement; else it must look like an answer to one
   */
  static Optional<JsonNode> in(JsonNode envelope, boolean placing) {
    for (JsonNode place : new JsonNode[] {envelope.path("result"), envelope}) {
      boolean sure = placing || place.has("totalSuccessAmount") || place.has("orderList");
      if (sure && place.isObject() && hasOrder(place)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  private static boolean hasOrder(JsonNode place) {
    for (JsonNode row : place.path("orderList")) {
      if (isNumbered(row)) {
        return true;
      }
    }
    return isNumbered(place);
  }

  private static boolean isNumbered(JsonNode order) {
    return order.hasNonNull(ORDER) && !order.path(ORDER).asText().isBlank();
  }
}
