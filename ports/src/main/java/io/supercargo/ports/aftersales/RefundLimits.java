package io.supercargo.ports.aftersales;

import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.ports.Reply;

/** Knows how much can be asked back. Thread-safe. */
@FunctionalInterface
public interface RefundLimits {
  /**
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such order;
   *     invalid when it stands so that nothing can be asked back
   */
  Reply<MaximumRefund> maximum(RefundScope scope);
}
