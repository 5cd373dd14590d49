package io.supercargo.sandbox.trade;

import io.supercargo.domain.order.Purchase;
import io.supercargo.sandbox.account.Card;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the buyer said when an order was placed.
 *
 * @param reference the buyer's own name for it
 * @param later what was said since, by the names of notes
 */
record Wish(
    String reference,
    Card address,
    String tradeType,
    String flow,
    @Nullable String note,
    @Nullable Map<String, String> later) {
  /** Who names no way of paying is given credit, as at 1688. */
  static final String UNTOLD = "creditBuy";

  static Wish of(Purchase purchase) {
    return new Wish(
        purchase.reference().value(),
        Card.of(purchase.address()),
        purchase.tradeType().orElse(UNTOLD),
        purchase.quoted().terms().flow().orElse("general"),
        purchase.note().orElse(null),
        null);
  }

  /** The same with more said; what is said anew counts. */
  Wish and(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(said());
    all.putAll(more);
    return new Wish(reference, address, tradeType, flow, note, all);
  }

  boolean says(String name) {
    return said().containsKey(name);
  }

  private Map<String, String> said() {
    return later == null ? Map.of() : later;
  }

  Map<String, String> notes() {
    Map<String, String> notes = new HashMap<>(Map.of("tradeType", tradeType, "flow", flow));
    if (note != null) {
      notes.put("message", note);
    }
    notes.putAll(said());
    return notes;
  }
}
