package io.supercargo.http.dialect;

import java.math.BigDecimal;

/** Shares written as percent, e.g. {@code 12.84%}. */
public final class RateText {
  private RateText() {}

  /**
   * The share from 0 to 1, with the digits that were written.
   *
   * @throws NumberFormatException when it is no number with a percent sign
   */
  public static BigDecimal read(String percent) {
    if (!percent.endsWith("%")) {
      throw new NumberFormatException("no percent sign");
    }
    return new BigDecimal(percent.substring(0, percent.length() - 1).strip()).movePointLeft(2);
  }

  public static String write(BigDecimal share) {
    return share.movePointRight(2).toPlainString() + "%";
  }
}
