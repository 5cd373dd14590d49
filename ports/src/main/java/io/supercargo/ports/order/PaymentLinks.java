package io.supercargo.ports.order;

import io.supercargo.domain.payment.PaymentLink;
import io.supercargo.ports.Reply;
import java.util.List;

/** Gives out pages where a person pays. Thread-safe. */
@FunctionalInterface
public interface PaymentLinks {
  /**
   * @param orderIds 1 to 30
   */
  Reply<PaymentLink> link(List<String> orderIds);
}
