package io.supercargo.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * An exact amount of one currency, never rounded by accident.
 *
 * <p>The scale is the one that the amount was read with: {@code 29} and {@code 29.00} cost the same
 * but are different values, because a supplier that wrote {@code "29"} must read {@code "29"}
 * again. Compare with {@link #compareTo}, which looks at the worth alone.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
  private static final Currency CNY = Currency.getInstance("CNY");

  /** No price has more digits; a text such as 1e999999999 would fill the memory when written. */
  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{0,30}(?:\\.[0-9]{0,30})?");

  /** Yuan as a decimal text with its scale, e.g. {@code "25.00"}. */
  public static Money yuan(String amount) {
    try {
      if (DECIMAL.matcher(amount).matches()) {
        return new Money(new BigDecimal(amount), CNY);
      }
    } catch (NumberFormatException onlyAPoint) {
      // told below, with the same words
    }
    throw new InvalidValue("amount", amount, "a decimal number of yuan, e.g. 25.00");
  }

  /** Fen, hundredths of a yuan; the scale becomes 2. */
  public static Money fen(long fen) {
    return new Money(BigDecimal.valueOf(fen, 2), CNY);
  }

  /**
   * The amount in fen.
   *
   * @throws ArithmeticException when it has a fraction of a fen
   */
  public long toFen() {
    return amount.movePointRight(2).longValueExact();
  }

  /** The amount as a decimal text with the scale it was read with. */
  public String text() {
    return amount.toPlainString();
  }

  /** The amount as a decimal text with at least the currency's own number of decimals. */
  public String display() {
    int decimals = Math.max(amount.scale(), currency.getDefaultFractionDigits());
    return amount.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
  }

  public Money plus(Money other) {
    return new Money(amount.add(sameCurrency(other).amount), currency);
  }

  public Money times(long count) {
    return new Money(amount.multiply(BigDecimal.valueOf(count)), currency);
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /** Compares worth; scale does not matter. */
  @Override
  public int compareTo(Money other) {
    return amount.compareTo(sameCurrency(other).amount);
  }

  @Override
  public String toString() {
    return display() + " " + currency.getCurrencyCode();
  }

  private Money sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new InvalidValue("currency", other.currency, currency.getCurrencyCode());
    }
    return other;
  }
}
