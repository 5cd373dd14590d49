package io.supercargo.ports.aftersales;

import io.supercargo.domain.aftersales.RefundMessage;
import io.supercargo.ports.Reply;
import java.util.List;

/** Knows what was said and done about refunds. Thread-safe. */
@FunctionalInterface
public interface RefundHistory {
  /**
   * The oldest first.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is no such refund
   */
  Reply<List<RefundMessage>> messages(String refundId);
}
