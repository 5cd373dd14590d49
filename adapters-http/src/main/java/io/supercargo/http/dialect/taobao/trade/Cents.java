package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Amounts in hundredths of their currency, in both directions. */
final class Cents {
  static final String YUAN = "CNY";

  private Cents() {}

  /** The wire counts in whole ones; what another knows more exactly is rounded half up. */
  static long write(Money money) {
    return money.amount().movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  /** Yuan where no currency is told. */
  static Money read(long cents, @Nullable String currency) {
    try {
      return new Money(
          BigDecimal.valueOf(cents, 2),
          Currency.getInstance(currency == null || currency.isBlank() ? YUAN : currency));
    } catch (IllegalArgumentException unknown) {
      throw new InvalidValue("currency", String.valueOf(currency), "a currency such as CNY");
    }
  }

  static Money required(String field, @Nullable Long cents, @Nullable String currency) {
    if (cents == null) {
      throw new InvalidValue(field, "missing", "cents");
    }
    return read(cents, currency);
  }

  /** What is left of one amount without another; may be below 0. */
  static Money minus(Money all, Money part) {
    return all.plus(new Money(part.amount().negate(), part.currency()));
  }

  static Money none(Money like) {
    return new Money(BigDecimal.valueOf(0, 2), like.currency());
  }
}
