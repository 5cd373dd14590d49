package io.supercargo.sandbox.trade;

/**
 * Pieces of a line that are the seller's again.
 *
 * @param unsent that were refunded before they were sent
 * @param returned that came back
 */
record Away(long unsent, long returned) {
  static final Away NONE = new Away(0, 0);

  long all() {
    return unsent + returned;
  }

  Away more(long pieces, boolean sent) {
    return sent ? new Away(unsent, returned + pieces) : new Away(unsent + pieces, returned);
  }
}
