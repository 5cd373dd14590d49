package io.supercargo.sandbox.trade;

import io.supercargo.domain.Money;

/**
 * What refunds did to an order.
 *
 * @param fen that went back
 * @param open refunds that are still to be decided
 * @param since when the last of them was
 */
record Relief(long fen, int open, long since) {
  static final Relief NONE = new Relief(0, 0, 0);

  Money money() {
    return Money.fen(fen);
  }

  Relief opened() {
    return new Relief(fen, open + 1, since);
  }

  /** Decided, for this much. */
  Relief decided(Money back, long at) {
    return new Relief(fen + back.toFen(), open - 1, at);
  }
}
