package io.supercargo.ports.aftersales;

import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.ports.Reply;

/** Changes what is asked for, mostly after a refusal. Thread-safe. */
@FunctionalInterface
public interface RefundChanges {
  /**
   * Asks for this in place of what was asked for before; the seller has to answer anew.
   *
   * @param instead of the same order
   * @return true; a refusal is a failure
   * @throws io.supercargo.ports.failure.SupplierFailure invalid when the refund has ended; not
   *     found; outcome unknown
   */
  Reply<Boolean> change(String refundId, RefundDraft instead);
}
