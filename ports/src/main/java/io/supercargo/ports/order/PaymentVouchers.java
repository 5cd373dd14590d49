package io.supercargo.ports.order;

import io.supercargo.domain.payment.PaymentVoucher;
import io.supercargo.ports.Reply;

/** Takes proofs of payments that were made outside. Thread-safe. */
@FunctionalInterface
public interface PaymentVouchers {
  /**
   * Hands in a proof. The order is paid when somebody at the supplier has found the money.
   *
   * @return true; a refusal is a failure
   * @throws io.supercargo.ports.failure.SupplierFailure invalid when the order does not wait for
   *     its money; not found; outcome unknown
   */
  Reply<Boolean> handIn(PaymentVoucher voucher);
}
