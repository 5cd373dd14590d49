package io.supercargo.ports.order;

import io.supercargo.ports.Reply;
import java.util.List;

/** Tells suppliers that goods have arrived. Thread-safe. */
@FunctionalInterface
public interface Receipts {
  /**
   * Confirms receipt, after which the seller is given the money.
   *
   * @param lineIds those that arrived; empty means all
   * @return true; a refusal is a failure
   * @throws io.supercargo.ports.failure.SupplierFailure invalid when the order was not sent yet;
   *     not found; outcome unknown
   */
  Reply<Boolean> confirm(String orderId, List<String> lineIds);
}
