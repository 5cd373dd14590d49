package io.supercargo.ports.order;

import io.supercargo.domain.payment.Payment;
import io.supercargo.ports.Reply;
import java.util.List;

/** Pays orders at once, without a person: by agreement, balance or credit. Thread-safe. */
@FunctionalInterface
public interface Cashier {
  /**
   * Pays orders.
   *
   * @param orderIds 1 to {@link OrderRules#mostPaidAtOnce}
   * @throws io.supercargo.ports.failure.SupplierFailure outcome unknown when they may or may not be
   *     paid
   */
  Reply<Payment> pay(List<String> orderIds);
}
