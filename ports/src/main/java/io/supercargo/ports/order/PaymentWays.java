package io.supercargo.ports.order;

import io.supercargo.domain.payment.PaymentWay;
import io.supercargo.ports.Reply;
import java.util.List;

/** Knows how an order may be paid. Thread-safe. */
@FunctionalInterface
public interface PaymentWays {
  Reply<List<PaymentWay>> ways(String orderId);
}
