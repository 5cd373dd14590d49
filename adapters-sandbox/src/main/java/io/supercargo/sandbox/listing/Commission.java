package io.supercargo.sandbox.listing;

import io.supercargo.domain.Money;
import io.supercargo.domain.product.Fees;

/** What the provider takes for itself, rounded up to whole fen. */
public final class Commission {
  private static final long SERVICE_PER_10000 = 150;
  private static final long HANDLING_PER_10000 = 130;

  private Commission() {}

  /** On one piece that costs so much. */
  public static Fees on(Money price) {
    long fen = price.toFen();
    return new Fees(share(fen, SERVICE_PER_10000), share(fen, HANDLING_PER_10000));
  }

  private static Money share(long fen, long per10000) {
    return Money.fen((fen * per10000 + 9_999) / 10_000);
  }
}
