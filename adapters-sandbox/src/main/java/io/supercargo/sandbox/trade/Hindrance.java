package io.supercargo.sandbox.trade;

/**
 * Why a line cannot be ordered.
 *
 * @param code as suppliers write it
 */
record Hindrance(String code, boolean lackOfStock, String reason) {
  static Hindrance stock(Pick pick, long left) {
    return of("STOCK_NOT_ENOUGH", true, pick, pick.quantity(), "at most " + left);
  }

  static Hindrance minimum(Pick pick, long pieces, int least) {
    return of("BELOW_MIN_ORDER", false, pick, pieces, "at least " + least);
  }

  static Hindrance batch(Pick pick, int batch) {
    return of("NOT_BATCH_MULTIPLE", false, pick, pick.quantity(), "a multiple of " + batch);
  }

  private static Hindrance of(
      String code, boolean lackOfStock, Pick pick, long pieces, String expected) {
    return new Hindrance(
        code,
        lackOfStock,
        "%d of %s, variant %s (expected: %s)"
            .formatted(pieces, pick.line().product(), pick.line().variant(), expected));
  }
}
