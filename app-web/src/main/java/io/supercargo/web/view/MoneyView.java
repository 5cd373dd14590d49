package io.supercargo.web.view;

import io.supercargo.domain.Money;

/** An amount as text with at least the currency's own decimals. */
public record MoneyView(String amount, String currency) {
  public static MoneyView of(Money money) {
    return new MoneyView(money.display(), money.currency().getCurrencyCode());
  }
}
