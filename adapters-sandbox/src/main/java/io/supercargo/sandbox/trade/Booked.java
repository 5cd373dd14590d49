package io.supercargo.sandbox.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.Bill.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is booked of an order, line by line; the first line bears whatever is no line's own. */
final class Booked {
  private Booked() {}

  static List<Bill> of(Deal deal, Kind kind) {
    Long at = kind == Kind.PURCHASE ? deal.course().paid() : refunded(deal);
    return at == null ? List.of() : of(deal, kind, at);
  }

  private static @Nullable Long refunded(Deal deal) {
    return deal.stage() == Stage.CLOSED && deal.course().paid() != null
        ? deal.course().ended()
        : null;
  }

  private static List<Bill> of(Deal deal, Kind kind, long at) {
    Bill.Booking booking =
        new Bill.Booking(
            Instant.ofEpochMilli(at),
            Optional.of(Instant.ofEpochMilli(deal.course().created())),
            Optional.of(deal.paidBy() == Deal.Purse.BALANCE ? "balance" : "alipay"),
            Optional.of(kind.code() + "-" + deal.id()));
    List<Bill> bills = new ArrayList<>();
    for (Item item : deal.items()) {
      Money amount = bills.isEmpty() ? item.amount().plus(beside(deal)) : item.amount();
      bills.add(new Bill(kind, subject(deal, item), amount, booking, Map.of()));
    }
    return bills;
  }

  private static Bill.Subject subject(Deal deal, Item item) {
    return new Bill.Subject(
        deal.id(), Optional.of(item.id()), Optional.of(new Reference(deal.wish().reference())));
  }

  /** Freight, fees, and what the seller changed. */
  private static Money beside(Deal deal) {
    Money lines = deal.items().stream().map(Item::amount).reduce(Money.fen(0), Money::plus);
    return deal.total().plus(lines.times(-1));
  }
}
