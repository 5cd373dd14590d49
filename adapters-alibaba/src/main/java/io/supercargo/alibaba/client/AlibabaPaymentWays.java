package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.PayWays;
import io.supercargo.alibaba.wire.WireOrderKey;
import io.supercargo.domain.payment.PaymentWay;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.PaymentWays;
import java.util.List;

/** The channels that an unpaid order may be paid by. */
final class AlibabaPaymentWays implements PaymentWays {
  private final AlibabaLine line;
  private final AlibabaPaymentApi api;

  AlibabaPaymentWays(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaPaymentApi.class);
  }

  @Override
  public Reply<List<PaymentWay>> ways(String orderId) {
    WireOrderKey order = new WireOrderKey(null, OrderNumbers.write(orderId));
    return line.read(api.payWays(order), PayWays::read);
  }
}
