package io.supercargo.sandbox.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.address.Region;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.sandbox.listing.Commission;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.listing.Storefront;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is bought of one seller at a time. */
record Parcel(Storefront seller, List<Pick> picks) {
  /** Paying at once comes first: who takes the first takes no credit. */
  static final List<String> TRADE_TYPES = List.of("assureTrade", "creditBuy");

  Parcel {
    picks = List.copyOf(picks);
  }

  Parcel at(UnaryOperator<Listing> today) {
    return new Parcel(seller, picks.stream().map(pick -> pick.at(today)).toList());
  }

  Optional<Hindrance> hindrance(Pick pick) {
    return Hindrance.of(pick, picks);
  }

  List<Pick> good() {
    return picks.stream().filter(pick -> hindrance(pick).isEmpty()).toList();
  }

  /** The same without some of its lines. */
  Parcel of(List<Pick> some) {
    return new Parcel(seller, some);
  }

  Money unitPrice(Pick pick) {
    return pick.unitPrice(picks.stream().filter(pick::sameOffer).mapToLong(Pick::quantity).sum());
  }

  Amounts amounts(Region to) {
    List<Pick> good = good();
    Money goods = Money.fen(0);
    Money fees = Money.fen(0);
    for (Pick pick : good) {
      Money unit = unitPrice(pick);
      goods = goods.plus(unit.times(pick.quantity()));
      fees = fees.plus(Commission.on(unit).total().times(pick.quantity()));
    }
    Money freight = Freight.of(good, seller.postage(), to);
    return new Amounts(goods, freight, fees, Money.fen(0), goods.plus(freight).plus(fees));
  }

  QuotedOrder quoted(Region to, String flow) {
    return new QuotedOrder(
        Optional.of(seller.shop()),
        picks.stream().map(this::quoted).toList(),
        amounts(to),
        new QuotedOrder.Terms(Optional.of(flow), TRADE_TYPES),
        good().isEmpty()
            ? picks.stream()
                .flatMap(pick -> hindrance(pick).stream())
                .map(Hindrance::reason)
                .findFirst()
            : Optional.empty());
  }

  private QuotedLine quoted(Pick pick) {
    Money unit = unitPrice(pick);
    return new QuotedLine(
        pick.line(),
        unit,
        unit.times(pick.quantity()),
        Optional.of(pick.label().title()),
        hindrance(pick).map(Hindrance::reason));
  }
}
