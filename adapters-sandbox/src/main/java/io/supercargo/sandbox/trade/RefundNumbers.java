package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;

/** Numbers of refunds, as the marketplaces write them. */
final class RefundNumbers {
  private static final long FIRST_OF_TAOBAO = 110_002_685_755L;
  private static final long FIRST = 8_651_493_722_961_198L;
  private static final long STRIDE = 10_007;

  private RefundNumbers() {}

  /** The number of the n-th refund, from 0. */
  static String refund(Marketplace marketplace, long n) {
    return marketplace == Marketplace.TAOBAO
        ? Long.toString(FIRST_OF_TAOBAO + n * STRIDE)
        : "TQ" + (FIRST + n * STRIDE);
  }
}
