package io.supercargo.lab.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Our books against the supplier's.
 *
 * @param accepted intents that have their order
 * @param refused intents that certainly have none
 * @param lost intents that say they have an order which the supplier does not have
 * @param doubled intents with more than one order at the supplier
 * @param orphans orders at the supplier whose intent does not have them
 * @param unknown intents of which nobody can say
 * @param unbalanced variants of which pieces are missing or too many
 */
record Reckoning(
    long accepted,
    long refused,
    long lost,
    long doubled,
    long orphans,
    long unknown,
    long unbalanced) {

  static Reckoning of(List<JsonNode> intents, JsonNode books) {
    Map<String, List<String>> byReference = new HashMap<>();
    Set<String> numbers = new HashSet<>();
    for (JsonNode order : books.get("orders")) {
      String number = order.get("number").asText();
      numbers.add(number);
      byReference
          .computeIfAbsent(order.path("reference").asText(""), any -> new ArrayList<>())
          .add(number);
    }
    long accepted = 0;
    long refused = 0;
    long lost = 0;
    long doubled = 0;
    long unknown = 0;
    Set<String> claimed = new HashSet<>();
    for (JsonNode intent : intents) {
      String status = intent.get("status").asText();
      List<String> ours = new ArrayList<>();
      int atSupplier = 0;
      for (JsonNode attempt : intent.get("attempts")) {
        attempt.get("orders").forEach(order -> ours.add(order.asText()));
        atSupplier +=
            byReference.getOrDefault(attempt.path("reference").asText(), List.of()).size();
      }
      claimed.addAll(ours);
      accepted += status.equals("accepted") ? 1 : 0;
      refused += status.equals("refused") ? 1 : 0;
      unknown += status.equals("unknown") ? 1 : 0;
      lost += status.equals("accepted") && !numbers.containsAll(ours) ? 1 : 0;
      doubled += atSupplier > 1 ? 1 : 0;
    }
    numbers.removeAll(claimed);
    return new Reckoning(
        accepted, refused, lost, doubled, numbers.size(), unknown, unbalanced(books));
  }

  /**
   * Where the supplier does not keep our names. An order that no intent has may be that of an
   * unknown one; what is more than that was ordered twice, and so was what two intents say is
   * theirs.
   */
  static Reckoning unnamed(List<JsonNode> intents, JsonNode books) {
    Reckoning named = of(intents, books);
    List<String> claims = new ArrayList<>();
    intents.forEach(
        intent ->
            intent
                .get("attempts")
                .forEach(attempt -> attempt.get("orders").forEach(it -> claims.add(it.asText()))));
    long shared = (long) claims.size() - new HashSet<>(claims).size();
    return new Reckoning(
        named.accepted,
        named.refused,
        named.lost + shared,
        Math.max(0, named.orphans - named.unknown),
        0,
        named.unknown,
        named.unbalanced);
  }

  private static long unbalanced(JsonNode books) {
    long unbalanced = 0;
    for (JsonNode stock : books.get("stock")) {
      long in = stock.get("first").asLong() + stock.get("added").asLong();
      long out = stock.get("held").asLong() + stock.get("left").asLong();
      unbalanced += in == out ? 0 : 1;
    }
    return unbalanced;
  }

  /**
   * @param named whether nothing may be unknown in the end
   */
  boolean isClean(boolean named) {
    return lost + doubled + orphans + unbalanced == 0 && (unknown == 0 || !named);
  }
}
