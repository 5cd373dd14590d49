package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.payment.PaymentWay;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.PaymentWays;
import java.util.List;
import java.util.Optional;

/** By the page of payment, or from the balance while it lasts. */
final class SandboxPaymentWays implements PaymentWays {
  private final Till till;

  SandboxPaymentWays(Till till) {
    this.till = till;
  }

  @Override
  public Reply<List<PaymentWay>> ways(String orderId) {
    return till.serve(
        Capability.PAYMENT_WAYS,
        clerk -> {
          till.due(clerk, List.of(orderId));
          return Reply.of(
              List.of(
                  new PaymentWay("alipay", "支付宝", Optional.empty()),
                  new PaymentWay("balance", "余额免密支付", Optional.of(till.balance(clerk)))));
        });
  }
}
