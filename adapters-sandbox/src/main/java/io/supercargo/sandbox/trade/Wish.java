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
 */
record Wish(String reference, Card address, String tradeType, String flow, @Nullable String note) {
  /** Who names no way of paying is given credit, as at 1688. */
  static final String UNTOLD = "creditBuy";

  static Wish of(Purchase purchase) {
    return new Wish(
        purchase.reference().value(),
        Card.of(purchase.address()),
        purchase.tradeType().orElse(UNTOLD),
        purchase.quoted().terms().flow().orElse("general"),
        purchase.note().orElse(null));
  }

  Map<String, String> notes() {
    Map<String, String> notes = new HashMap<>(Map.of("tradeType", tradeType, "flow", flow));
    if (note != null) {
      notes.put("message", note);
    }
    return notes;
  }
}
