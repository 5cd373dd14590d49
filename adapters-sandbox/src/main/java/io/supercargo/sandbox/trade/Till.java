package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import java.util.List;
import java.util.Optional;

/** What the two ways of paying share. */
record Till(Books books, Marketplace marketplace, Refusals refusals, HouseRules rules) {
  /** Orders that are to be paid together; unknown ones are refused before anything is paid. */
  List<Deal> due(Clerk clerk, List<String> orderIds) {
    List<String> ids = orderIds.stream().distinct().toList();
    int most = HouseRules.MOST_PAID_AT_ONCE;
    if (ids.isEmpty() || ids.size() > most) {
      throw refusals.invalid(
          "ORDER_COUNT_ILLEGAL",
          Optional.of("orderIds"),
          "%d orders (expected: 1 to %d)".formatted(ids.size(), most));
    }
    return ids.stream().map(id -> refusals.deal(clerk, marketplace, id)).toList();
  }

  /** What the account may still spend without a person. */
  Money balance(Clerk clerk) {
    return Money.fen(rules.balance().toFen() - clerk.ledger().spent().toFen());
  }
}
