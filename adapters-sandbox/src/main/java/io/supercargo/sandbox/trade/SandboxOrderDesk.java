package io.supercargo.sandbox.trade;

import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Placement.Placed;
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

  SandboxOrderDesk(Books books, Wares wares, Refusals refusals, HouseRules rules) {
    this.books = books;
    this.wares = wares;
    this.refusals = refusals;
    this.rules = rules;
  }

  @Override
  public OrderRules rules() {
    return rules.orders();
  }

  @Override
  public Reply<Placement> place(Purchase purchase) {
    check(purchase);
    Basket basket = Basket.of(purchase.lines(), wares, refusals);
    Sale sale = new Sale(wares.marketplace(), Wish.of(purchase), purchase.address().region(), 0);
    List<Deal> made = books.use(clerk -> place(clerk, basket.at(clerk.ledger()::today), sale));
    return Reply.of(
        new Placement(
            made.stream().map(deal -> new Placed(deal.id(), Optional.of(deal.total()))).toList(),
            List.of()));
  }

  private List<Deal> place(Clerk clerk, Basket basket, Sale sale) {
    if (rules.refusesDuplicates()) {
      refuseDuplicate(clerk, sale.wish().reference());
    }
    basket.hindrances().stream()
        .findFirst()
        .ifPresent(
            hindrance -> {
              throw refusals.lines(hindrance);
            });
    return sale.of(basket, clerk);
  }

  private void refuseDuplicate(Clerk clerk, String reference) {
    List<Deal> others = clerk.ledger().referred(reference);
    if (!others.isEmpty()) {
      throw refusals.invalid(
          "DUPLICATE_ORDER",
          Optional.of("reference"),
          "reference %s is that of order %s".formatted(reference, others.get(0).id()));
    }
  }

  private void check(Purchase purchase) {
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
