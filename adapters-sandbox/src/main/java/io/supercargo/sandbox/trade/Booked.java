package io.supercargo.sandbox.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.Bill.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is booked of an order, line by line; the first line bears whatever is no line's own. */
record Booked(Deal deal, Kind kind) {
  static List<Bill> of(Deal deal, List<Plea> pleas, Kind kind) {
    Booked booked = new Booked(deal, kind);
    return kind == Kind.PURCHASE ? booked.purchases() : booked.refunds(pleas);
  }

  private List<Bill> purchases() {
    Long at = deal.course().paid();
    return at == null ? List.of() : lines(at);
  }

  /** One for each refund, and what a seller gave back unasked. */
  private List<Bill> refunds(List<Plea> pleas) {
    List<Bill> bills = new ArrayList<>();
    for (Plea plea : pleas) {
      if (plea.status() == RefundStatus.COMPLETED) {
        String line = plea.ask().pieces().get(0).item();
        bills.add(bill(line, plea.ask().total(), booking(plea.hours().since(), plea.id())));
      }
    }
    Long ended = deal.course().ended();
    if (deal.stage() == Stage.CLOSED && deal.course().paid() != null && ended != null) {
      bills.addAll(unasked(ended));
    }
    return bills;
  }

  private List<Bill> unasked(long at) {
    Money back = deal.eased().money();
    if (back.toFen() == 0) {
      return lines(at);
    }
    Money rest = deal.total().plus(back.times(-1));
    return rest.compareTo(Money.fen(0)) > 0
        ? List.of(bill(deal.items().get(0).id(), rest, booking(at, number())))
        : List.of();
  }

  private List<Bill> lines(long at) {
    List<Bill> bills = new ArrayList<>();
    for (Item item : deal.items()) {
      Money amount = bills.isEmpty() ? item.amount().plus(beside()) : item.amount();
      bills.add(bill(item.id(), amount, booking(at, number())));
    }
    return bills;
  }

  private Bill bill(String line, Money amount, Bill.Booking booking) {
    return new Bill(
        kind,
        new Bill.Subject(
            deal.id(), Optional.of(line), Optional.of(new Reference(deal.wish().reference()))),
        amount,
        booking,
        Map.of());
  }

  private Bill.Booking booking(long at, String number) {
    return new Bill.Booking(
        Instant.ofEpochMilli(at),
        Optional.of(Instant.ofEpochMilli(deal.course().created())),
        Optional.of(deal.paidBy() == Deal.Purse.BALANCE ? "balance" : "alipay"),
        Optional.of(number));
  }

  private String number() {
    return kind.code() + "-" + deal.id();
  }

  /** Freight, fees, and what the seller changed. */
  private Money beside() {
    Money lines = deal.items().stream().map(Item::amount).reduce(Money.fen(0), Money::plus);
    return deal.total().plus(lines.times(-1));
  }
}
