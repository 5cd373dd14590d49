package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;

/** Numbers of orders in ranges of the marketplaces, which do not meet. */
final class OrderNumbers {
  /** Leaves room between two orders for the numbers of the lines of the first. */
  private static final long STRIDE = 7_118_033_627L;

  private OrderNumbers() {}

  /** The number of the n-th order, from 0; above what a floating-point number holds exactly. */
  static long order(Marketplace marketplace, long n) {
    return first(marketplace) + n * STRIDE;
  }

  static String line(long order, int place) {
    return Long.toString(order + 1 + place);
  }

  private static long first(Marketplace marketplace) {
    return switch (marketplace) {
      case ALIBABA_1688 -> 2_257_164_624_870_311_973L;
      case TAOBAO -> 3_911_042_757_603_118_264L;
      case POIZON -> 110_126_088_700_316_402L;
      case ALIBABA_COM -> 219_700_412_500_816_553L;
    };
  }
}
