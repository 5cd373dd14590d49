package io.supercargo.application.order;

import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.SavedQuote;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What placing costs: all that is or may be ordered.
 *
 * @param intent which one it is, where it is one already
 * @param caller who orders, where callers have names
 */
record Spending(Optional<IntentId> intent, Optional<String> caller, Map<String, Money> byProvider) {
  static Spending of(Intent intent) {
    Map<String, Money> costs = new TreeMap<>();
    for (Attempt attempt : intent.latest()) {
      cost(attempt).ifPresent(cost -> costs.merge(attempt.provider(), cost, Money::plus));
    }
    return new Spending(Optional.of(intent.id()), intent.caller(), costs);
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

  private static Optional<Money> cost(Attempt attempt) {
    boolean costs = !(attempt.outcome() instanceof Outcome.Declined);
    return costs && attempt.task() instanceof Task.Place place
        ? Optional.of(place.purchase().quoted().total())
        : Optional.empty();
  }
}
