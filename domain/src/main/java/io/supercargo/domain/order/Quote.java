package io.supercargo.domain.order;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import java.util.List;

/**
 * What a draft would cost and whether it can be ordered.
 *
 * @param orders those that it would become, at least one: one for each merchant
 */
public record Quote(List<QuotedOrder> orders) {
  public Quote {
    orders = List.copyOf(orders);
    if (orders.isEmpty()) {
      throw new InvalidValue("orders", "none", "at least one");
    }
  }

  public Money total() {
    return orders.stream().map(QuotedOrder::total).reduce(Money::plus).orElseThrow();
  }
}
