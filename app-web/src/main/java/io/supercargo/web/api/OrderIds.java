package io.supercargo.web.api;

import io.supercargo.application.order.ShowIntents;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import jakarta.inject.Inject;
import java.util.List;

/** Orders may be named by the intent that made them. */
final class OrderIds {
  private final ShowIntents intents;

  @Inject
  OrderIds(ShowIntents intents) {
    this.intents = intents;
  }

  Intent intent(String id) {
    return intents
        .one(new IntentId(id))
        .orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "no intent " + id));
  }

  /** The order itself, or the only one of an intent. */
  String order(String id) {
    if (!IntentId.isOne(id)) {
      return id;
    }
    List<KnownOrder> orders = intents.orders(intent(id));
    if (orders.size() != 1) {
      throw new InvalidValue(
          "id",
          "%s has %d orders".formatted(id, orders.size()),
          "one order; name it by its own id");
    }
    return orders.get(0).id();
  }
}
