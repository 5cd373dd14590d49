package io.supercargo.application.order;

import io.supercargo.domain.Capability;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.QuotedOrder.Terms;
import java.util.List;

/**
 * Asks the supplier for what a client of a gateway does not say, because its wire has no field for
 * it: what the goods cost, without which they would be within every limit, and on which trade type,
 * without which some suppliers give credit.
 */
record Valuation(Quoting quoting, OrderPolicy policy) {
  Purchase of(Visitor visitor, Purchase purchase) {
    if (isTold(purchase.quoted()) || !(policy.judgesPrices() || purchase.tradeType().isEmpty())) {
      return purchase;
    }
    if (visitor.provider().can(Capability.QUOTE)) {
      return valued(visitor, purchase);
    }
    if (policy.judgesPrices()) {
      throw visitor.forbidden("nobody knows what it costs, and there are limits");
    }
    return purchase;
  }

  private static boolean isTold(QuotedOrder quoted) {
    return quoted.total().amount().signum() > 0;
  }

  private Purchase valued(Visitor visitor, Purchase purchase) {
    OrderDraft draft =
        new OrderDraft(
            purchase.lines(),
            purchase.address(),
            purchase.quoted().terms().flow(),
            purchase.audience());
    List<QuotedOrder> quoted = quoting.quote(visitor.provider(), draft).orders();
    Amounts amounts =
        quoted.stream().map(QuotedOrder::amounts).reduce(Valuation::sum).orElseThrow();
    return at(amounts, terms(purchase.quoted().terms(), quoted.get(0).terms()), purchase);
  }

  private static Terms terms(Terms told, Terms quoted) {
    return new Terms(
        told.flow().or(quoted::flow),
        told.tradeTypes().isEmpty() ? quoted.tradeTypes() : told.tradeTypes());
  }

  private static Amounts sum(Amounts one, Amounts other) {
    return new Amounts(
        one.goods().plus(other.goods()),
        one.freight().plus(other.freight()),
        one.fees().plus(other.fees()),
        one.discount().plus(other.discount()),
        one.total().plus(other.total()));
  }

  private static Purchase at(Amounts amounts, Terms terms, Purchase purchase) {
    QuotedOrder told = purchase.quoted();
    return new Purchase(
        purchase.reference(),
        new QuotedOrder(told.seller(), told.lines(), amounts, terms, told.refusal()),
        purchase.address(),
        purchase.note(),
        purchase.audience());
  }
}
