package io.supercargo.application.follow;

import io.supercargo.domain.order.Order;
import io.supercargo.ports.provider.Provider;

/** Something that comes after an order, and is read again with it. Thread-safe. */
@FunctionalInterface
public interface Sequel {
  /**
   * Reads it, and keeps what was found.
   *
   * @param there seen from the order's marketplace
   * @return whether it may still change
   * @throws io.supercargo.ports.failure.SupplierFailure when it could not be read
   */
  boolean readAgain(Provider there, Order order);
}
