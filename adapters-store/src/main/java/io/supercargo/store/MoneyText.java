package io.supercargo.store;

import io.supercargo.domain.Money;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * Money as two texts.
 *
 * @param amount with the scale that it has
 */
record MoneyText(String amount, String currency) {
  static MoneyText of(Money money) {
    BigDecimal amount = money.amount();
    // the plain text of a negative scale, 3E+2, would be read as another: 300
    String text = amount.scale() < 0 ? amount.toString() : amount.toPlainString();
    return new MoneyText(text, money.currency().getCurrencyCode());
  }

  Money toMoney() {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }
}
