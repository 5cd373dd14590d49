package io.supercargo.domain.aftersales;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;

/**
 * Money that goes back.
 *
 * @param goods for lines; a supplier that does not tell freight apart has all of it here
 * @param freight 0 or more
 */
public record RefundSum(Money goods, Money freight) {
  public RefundSum {
    requireSomething("amount", goods);
    requireSomething("freight", freight);
  }

  public static RefundSum of(Money goods) {
    return new RefundSum(goods, Money.fen(0));
  }

  public Money total() {
    return goods.plus(freight);
  }

  private static void requireSomething(String field, Money money) {
    if (money.isNegative()) {
      throw new InvalidValue(field, money, "0 or more");
    }
  }
}
