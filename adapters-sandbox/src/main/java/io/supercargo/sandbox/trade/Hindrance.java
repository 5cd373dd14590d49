package io.supercargo.sandbox.trade;

import java.util.List;
import java.util.Optional;

/**
 * Why a line cannot be ordered.
 *
 * @param code as suppliers write it
 */
record Hindrance(String code, boolean lackOfStock, String reason) {
  /** Looks at a line among those that are ordered together with it. */
  static Optional<Hindrance> of(Pick pick, List<Pick> together) {
    long ofVariant = together.stream().filter(pick::sameVariant).mapToLong(Pick::quantity).sum();
    long ofOffer = together.stream().filter(pick::sameOffer).mapToLong(Pick::quantity).sum();
    int least = pick.listing().price().minOrder();
    int batch = pick.listing().batch();
    if (ofVariant > pick.left()) {
      return Optional.of(
          new Hindrance("STOCK_NOT_ENOUGH", true, said(pick, ofVariant, "at most " + pick.left())));
    }
    if (ofOffer < least) {
      return Optional.of(
          new Hindrance("BELOW_MIN_ORDER", false, said(pick, ofOffer, "at least " + least)));
    }
    if (pick.quantity() % batch != 0) {
      return Optional.of(
          new Hindrance(
              "NOT_BATCH_MULTIPLE", false, said(pick, pick.quantity(), "a multiple of " + batch)));
    }
    return Optional.empty();
  }

  private static String said(Pick pick, long pieces, String expected) {
    return "%s of %s, %d (expected: %s)"
        .formatted(pick.line().product(), pick.line().variant(), pieces, expected);
  }
}
