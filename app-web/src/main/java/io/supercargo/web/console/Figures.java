package io.supercargo.web.console;

import io.supercargo.domain.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them. */
final class Figures {
  private Figures() {}

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** At least the currency's own decimals, with its sign where it has one that all know. */
  static String money(Money money) {
    String currency = money.currency().getCurrencyCode();
    return currency.equals("CNY") ? "¥" + money.display() : currency + " " + money.display();
  }

  /** A share of 1 as percent, with one decimal at most. */
  static String percent(BigDecimal share) {
    BigDecimal percent = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    return percent.stripTrailingZeros().toPlainString() + " %";
  }
}
