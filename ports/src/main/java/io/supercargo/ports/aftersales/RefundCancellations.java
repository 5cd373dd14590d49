package io.supercargo.ports.aftersales;

import io.supercargo.ports.Reply;

/** Takes back what was asked for. Thread-safe. */
@FunctionalInterface
public interface RefundCancellations {
  /**
   * @return true; a refusal is a failure
   * @throws io.supercargo.ports.failure.SupplierFailure invalid when the refund has ended; not
   *     found; outcome unknown
   */
  Reply<Boolean> cancel(String refundId);
}
