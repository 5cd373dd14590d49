package io.supercargo.ports.order;

import io.supercargo.domain.order.FrontWarehouse;
import io.supercargo.ports.Reply;

/** Sends orders through warehouses in front of the buyer. Thread-safe. */
@FunctionalInterface
public interface FrontWarehouses {
  /**
   * Has the goods of an order sent to a warehouse first, in place of the one before.
   *
   * @return true; a refusal is a failure
   * @throws io.supercargo.ports.failure.SupplierFailure invalid when the order is sent or has ended
   *     already; not found; outcome unknown
   */
  Reply<Boolean> send(String orderId, FrontWarehouse through);
}
