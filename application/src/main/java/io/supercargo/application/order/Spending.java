package io.supercargo.application.order;

import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.order.SavedQuote;
import java.util.Map;
import java.util.Optional;

/**
 * What placing costs: all that is or may be ordered.
 *
 * @param intent which one it is, where it is one already
 * @param caller who orders, where callers have names
 */
record Spending(Optional<IntentId> intent, Optional<String> caller, Map<String, Money> byProvider) {
  static Spending of(Intent intent) {
    return new Spending(Optional.of(intent.id()), intent.caller(), intent.costs());
  }

  static Spending of(SavedQuote quote, Optional<String> caller) {
    return new Spending(Optional.empty(), caller, Map.of(quote.provider(), quote.quote().total()));
  }

  Optional<Money> total() {
    return byProvider.values().stream().reduce(Money::plus);
  }

  Optional<Money> at(String provider) {
    return Optional.ofNullable(byProvider.get(provider));
  }
}
