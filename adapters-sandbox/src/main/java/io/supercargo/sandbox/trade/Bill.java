package io.supercargo.sandbox.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.order.Amounts;

/**
 * What an order costs.
 *
 * @param adjustedFen what the seller put on the price (or, negative, took off) after it was placed
 */
record Bill(Money goods, Money freight, Money fees, long adjustedFen) {
  static Bill of(Amounts amounts) {
    return new Bill(amounts.goods(), amounts.freight(), amounts.fees(), 0);
  }

  Money total() {
    return goods.plus(freight).plus(fees).plus(Money.fen(adjustedFen));
  }

  Bill adjustedTo(Money total) {
    long placed = total().toFen() - adjustedFen;
    return new Bill(goods, freight, fees, total.toFen() - placed);
  }

  /** A seller who asks for more asks for more freight. */
  Amounts amounts() {
    return new Amounts(
        goods,
        freight.plus(Money.fen(Math.max(0, adjustedFen))),
        fees,
        Money.fen(Math.max(0, -adjustedFen)),
        total());
  }
}
