package io.supercargo.lab.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What our books and the supplier's do not agree about, one by one, for whoever must find out why.
 */
final class Discrepancies {
  private Discrepancies() {}

  /**
   * Finds them.
   *
   * @param told the intents that buyers were told of, by the keys under which they asked
   */
  static List<String> between(List<JsonNode> intents, JsonNode books, Map<String, String> told) {
    Map<String, JsonNode> byReference = new HashMap<>();
    Set<String> known = new HashSet<>();
    Set<String> claimed = new HashSet<>();
    for (JsonNode intent : intents) {
      known.add(intent.get("intentId").asText());
      for (JsonNode attempt : intent.get("attempts")) {
        byReference.put(attempt.path("reference").asText(), intent);
        attempt.get("orders").forEach(order -> claimed.add(order.asText()));
      }
    }
    List<String> lines = new ArrayList<>();
    told.forEach(
        (key, id) -> {
          if (!known.contains(id)) {
            lines.add("who asked under %s was told %s, which is not there".formatted(key, id));
          }
        });
    for (JsonNode order : books.get("orders")) {
      if (!claimed.contains(order.get("number").asText())) {
        JsonNode wanted = byReference.get(order.path("reference").asText());
        lines.add("nobody has the order %s; its intent: %s".formatted(order, wanted));
      }
    }
    return lines;
  }
}
