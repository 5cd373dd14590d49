package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where the orders of one marketplace are dealt with. */
record Till(Books books, Marketplace marketplace, Refusals refusals, HouseRules rules, Line line) {
  /** Deals with orders, if the line holds. */
  <T> T serve(Capability operation, Function<Clerk, T> work) {
    return line.call(operation, () -> books.use(work));
  }

  Deal deal(Clerk clerk, String id) {
    return refusals.deal(clerk, marketplace, id);
  }

  Plea plea(Clerk clerk, String id) {
    return clerk
        .ledger()
        .pleas()
        .plea(id)
        .filter(plea -> plea.marketplace() == marketplace)
        .orElseThrow(() -> refusals.refund(id));
  }

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
    return ids.stream().map(id -> deal(clerk, id)).toList();
  }

  /** What the account may still spend without a person. */
  Money balance(Clerk clerk) {
    return Money.fen(rules.balance().toFen() - clerk.ledger().spent().toFen());
  }
}
