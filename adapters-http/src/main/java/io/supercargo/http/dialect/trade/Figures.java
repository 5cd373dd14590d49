package io.supercargo.http.dialect.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** In what an order's amounts are counted. */
public enum Figures {
  YUAN(0),
  /** Hundredths of a yuan, always whole. */
  FEN(2);

  public static final Currency CNY = Currency.getInstance("CNY");

  private final int digits;

  Figures(int digits) {
    this.digits = digits;
  }

  public BigDecimal write(Money money) {
    BigDecimal counted = money.amount().movePointRight(digits);
    return this == FEN ? counted.setScale(0, RoundingMode.HALF_UP) : counted;
  }

  public Money read(String field, @Nullable BigDecimal wire, Currency currency) {
    if (wire == null) {
      throw new InvalidValue(field, "missing", "an amount");
    }
    return new Money(wire.movePointLeft(digits), currency);
  }

  /** Whole fen, where a wire counts in nothing else; rounded half up. */
  public static long fen(Money money) {
    return FEN.write(money).longValueExact();
  }
}
