package io.supercargo.domain.order;

import io.supercargo.domain.Money;

/**
 * What an order costs, in one currency.
 *
 * @param goods all lines, after discounts of lines
 * @param freight to the address, domestic
 * @param fees what the provider takes for itself
 * @param discount what is taken off the sum of the others, 0 or more
 * @param total what is to be paid, as the supplier says
 */
public record Amounts(Money goods, Money freight, Money fees, Money discount, Money total) {
  /** Without fees and discount; the total is the sum. */
  public static Amounts of(Money goods, Money freight) {
    Money none = Money.fen(0);
    return new Amounts(goods, freight, none, none, goods.plus(freight));
  }
}
