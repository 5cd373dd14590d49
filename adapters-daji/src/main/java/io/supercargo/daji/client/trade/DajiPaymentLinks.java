package io.supercargo.daji.client.trade;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.domain.payment.PaymentLink;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.PayUrls;
import io.supercargo.http.dialect.trade.WirePayUrl;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.PaymentLinks;
import java.util.List;

/** Pages of 1688's cashier for one order, of Alipay's for several. */
final class DajiPaymentLinks implements PaymentLinks {
  private final DajiLine line;
  private final DajiOrderApi api;

  DajiPaymentLinks(DajiLine line, DajiOrderApi api) {
    this.line = line;
    this.api = api;
  }

  @Override
  public Reply<PaymentLink> link(List<String> orderIds) {
    String orders = OrderNumbers.write(orderIds).toString().replace(" ", "");
    return line.find(api.payUrl(orders), wire -> read(wire, orderIds));
  }

  private PaymentLink read(WirePayUrl wire, List<String> orderIds) {
    if (Boolean.FALSE.equals(wire.success())) {
      Yes.of(line, false, wire.errorCode(), wire.erroMsg());
    }
    return PayUrls.read(wire, orderIds);
  }
}
