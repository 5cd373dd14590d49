package io.supercargo.application.order;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.QuotedOrder;

/**
 * Finds out what something costs that a client of a gateway orders: on most wires nobody says so,
 * and what costs nothing would be within every limit.
 */
record Valuation(Quoting quoting, OrderPolicy policy) {
  /** The purchase with a price, where this house has rules that need one. */
  Purchase of(Visitor visitor, Purchase purchase) {
    if (!policy.judgesPrices() || isTold(purchase.quoted())) {
      return purchase;
    }
    if (!visitor.provider().can(Capability.QUOTE)) {
      throw visitor.forbidden("nobody knows what it costs, and there are limits");
    }
    OrderDraft draft =
        new OrderDraft(
            purchase.lines(),
            purchase.address(),
            purchase.quoted().terms().flow(),
            purchase.audience());
    Amounts amounts =
        quoting.quote(visitor.provider(), draft).orders().stream()
            .map(QuotedOrder::amounts)
            .reduce(Valuation::sum)
            .orElseThrow();
    return at(amounts, purchase);
  }

  private static boolean isTold(QuotedOrder quoted) {
    return quoted.total().amount().signum() > 0;
  }

  private static Amounts sum(Amounts one, Amounts other) {
    Money total = one.total().plus(other.total());
    return new Amounts(
        one.goods().plus(other.goods()),
        one.freight().plus(other.freight()),
        one.fees().plus(other.fees()),
        one.discount().plus(other.discount()),
        total);
  }

  private static Purchase at(Amounts amounts, Purchase purchase) {
    QuotedOrder told = purchase.quoted();
    return new Purchase(
        purchase.reference(),
        new QuotedOrder(told.seller(), told.lines(), amounts, told.terms(), told.refusal()),
        purchase.address(),
        purchase.note(),
        purchase.audience());
  }
}
