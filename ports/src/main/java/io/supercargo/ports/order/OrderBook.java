package io.supercargo.ports.order;

import io.supercargo.domain.Page;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.ports.Reply;

/** The account's orders at a supplier. Thread-safe. */
public interface OrderBook {
  /**
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such order
   */
  Reply<Order> order(String id);

  /** One page, newest first. Lists may leave out addresses and times that the detail has. */
  Reply<Page<Order>> orders(OrderQuery query);
}
