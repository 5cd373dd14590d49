package io.supercargo.ports.aftersales;

import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.ports.Reply;

/** The account's refunds at a supplier, one by one. Thread-safe. */
@FunctionalInterface
public interface RefundBook {
  /**
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such refund
   */
  Reply<RefundCase> refund(String id);
}
