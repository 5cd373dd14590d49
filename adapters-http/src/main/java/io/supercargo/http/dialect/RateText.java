package io.supercargo.http.dialect;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shares written as percent, e.g. {@code 12.84%}. */
public final class RateText {
  private static final Pattern PERCENT = Pattern.compile("(-?[0-9]{1,9}(?:\\.[0-9]{1,9})?) ?%");

  private RateText() {}

  /**
   * The share from 0 to 1, with the digits that were written.
   *
   * @throws NumberFormatException when it is no number with a percent sign
   */
  public static BigDecimal read(String percent) {
    Matcher told = PERCENT.matcher(percent.strip());
    if (!told.matches()) {
      throw new NumberFormatException("no decimal number with a percent sign");
    }
    return new BigDecimal(told.group(1)).movePointLeft(2);
  }

  public static String write(BigDecimal share) {
    return share.movePointRight(2).toPlainString() + "%";
  }
}
