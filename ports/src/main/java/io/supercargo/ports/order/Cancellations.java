package io.supercargo.ports.order;

import io.supercargo.domain.order.Cancellation;
import io.supercargo.ports.Reply;

/** Ends orders that are not paid. Thread-safe. */
@FunctionalInterface
public interface Cancellations {
  /**
   * Cancels an order.
   *
   * @return true; a refusal is a failure
   * @throws io.supercargo.ports.failure.SupplierFailure invalid when the order is paid, sent or
   *     ended already; not found; outcome unknown
   */
  Reply<Boolean> cancel(Cancellation cancellation);
}
