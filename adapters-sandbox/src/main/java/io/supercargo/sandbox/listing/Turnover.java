package io.supercargo.sandbox.listing;

import java.math.BigDecimal;

/**
 * What buyers did.
 *
 * @param monthly pieces sold in 30 days
 * @param repurchase buyers who came back, in hundredths of a percent
 * @param prominence who stands first among hits that match equally well: the greater
 */
public record Turnover(long monthly, int repurchase, long prominence) {
  /** A fraction of 1 without idle zeros, e.g. 0.1284. */
  public BigDecimal repurchaseRate() {
    return BigDecimal.valueOf(repurchase, 4).stripTrailingZeros();
  }
}
