package io.supercargo.application.people;

import java.util.List;

/**
 * What was taken out of the books, or would be.
 *
 * @param intents whose recipients are gone
 * @param orders those that came of them, or that were named
 * @param pushes how many messages of suppliers lost what came over the line
 * @param calls how many calls are no more in the log
 * @param consignments whose recipients are gone
 * @param left intents that are not settled yet, and so still need the address
 */
public record Forgotten(
    List<String> intents,
    List<String> orders,
    int pushes,
    int calls,
    List<String> consignments,
    List<String> left) {
  public Forgotten {
    intents = List.copyOf(intents);
    orders = List.copyOf(orders);
    consignments = List.copyOf(consignments);
    left = List.copyOf(left);
  }
}
