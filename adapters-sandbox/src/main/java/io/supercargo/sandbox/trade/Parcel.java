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
final class Parcel {
  /** Paying at once comes first: who takes the first takes no credit. */
  static final List<String> TRADE_TYPES = List.of("assureTrade", "creditBuy");

  private final Storefront seller;
  private final List<Pick> picks;
  private final Vetting vetting;

  Parcel(Storefront seller, List<Pick> picks) {
    this.seller = seller;
    this.picks = List.copyOf(picks);
    this.vetting = new Vetting(this.picks);
  }

  Storefront seller() {
    return seller;
  }

  List<Pick> picks() {
    return picks;
  }

  Parcel at(UnaryOperator<Listing> today) {
    return new Parcel(seller, picks.stream().map(pick -> pick.at(today)).toList());
  }

  Optional<Hindrance> hindrance(Pick pick) {
    return vetting.of(pick);
  }

  List<Hindrance> hindrances() {
    return picks.stream().flatMap(pick -> hindrance(pick).stream()).toList();
  }

  List<Pick> good() {
    return picks.stream().filter(pick -> hindrance(pick).isEmpty()).toList();
  }

  /** More of an offer may cost less each; what cannot be had does not count for others. */
  Money unitPrice(Pick pick) {
    long good = good().stream().filter(pick::sameOffer).mapToLong(Pick::quantity).sum();
    return pick.unitPrice(hindrance(pick).isPresent() ? good + pick.quantity() : good);
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
            ? hindrances().stream().map(Hindrance::reason).findFirst()
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
