package io.supercargo.ports.order;

import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.ports.Reply;

/** Takes orders. Thread-safe. */
public interface OrderDesk {
  /**
   * Places an order with one merchant, and is never repeated by the machinery: who calls it decides
   * what a lost answer means.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure outcome unknown when the order may or may
   *     not exist; any other kind says that it was certainly not made
   */
  Reply<Placement> place(Purchase purchase);

  /** What this supplier takes in one order, and how a lost one is found. */
  OrderRules rules();
}
