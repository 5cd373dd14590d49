package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules;
import java.util.List;
import java.util.Optional;

/**
 * Takes orders at the prices of the moment, whatever was quoted. All of a purchase is taken or
 * nothing; that of several sellers becomes several orders.
 */
final class SandboxOrderDesk implements OrderDesk {
  private final Books books;
  private final Wares wares;
  private final Refusals refusals;
  private final HouseRules rules;
  private final Line line;

  SandboxOrderDesk(Books books, Wares wares, Refusals refusals, HouseRules rules, Line line) {
    this.books = books;
    this.wares = wares;
    this.refusals = refusals;
    this.rules = rules;
    this.line = line;
  }

  @Override
  public OrderRules rules() {
    return rules.orders();
  }

  @Override
  public Reply<Placement> place(Purchase purchase) {
    return Reply.of(line.call(Capability.ORDER, fault -> place(purchase, Handling.of(fault))));
  }

  private Placement place(Purchase purchase, Handling handling) {
    check(purchase);
    Basket basket = Basket.of(purchase.lines(), wares, refusals);
    Sale sale =
        new Sale(
            wares.marketplace(), Wish.of(purchase), purchase.address().region(), handling.lateBy());
    return books.use(
        clerk -> {
          refuseDuplicate(clerk, sale.wish().reference());
          return new Taking(clerk, sale, handling, refusals).of(basket);
        });
  }

  private void refuseDuplicate(Clerk clerk, String reference) {
    List<Deal> others = clerk.ledger().referred(reference);
    if (rules.refusesDuplicates() && !others.isEmpty()) {
      throw refusals.invalid(
          "DUPLICATE_ORDER",
          Optional.of("reference"),
          "reference %s is that of order %s".formatted(reference, others.get(0).id()));
    }
  }

  private void check(Purchase purchase) {
    refusals.require(purchase.address());
    int lines = purchase.lines().size();
    int most = rules.orders().mostLines();
    if (lines < 1 || lines > most) {
      throw refusals.invalid(
          "TOO_MANY_LINES",
          Optional.of("lines"),
          "%d lines (expected: 1 to %d)".formatted(lines, most));
    }
    purchase
        .tradeType()
        .filter(type -> !Parcel.TRADE_TYPES.contains(type))
        .ifPresent(
            type -> {
              throw refusals.invalid(
                  "TRADE_TYPE_ILLEGAL",
                  Optional.of("tradeType"),
                  "trade type %s (expected: one of %s)"
                      .formatted(type, String.join(", ", Parcel.TRADE_TYPES)));
            });
  }
}
