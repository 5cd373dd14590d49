package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.WirePreparing;
import io.supercargo.domain.payment.Payment;
import io.supercargo.http.dialect.trade.OneByOne;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.WirePrepared;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderRules;
import java.util.List;
import java.util.Map;

/** Pays by agreement; a payment that is not clearly made may have been made. */
final class AlibabaCashier implements Cashier {
  private final AlibabaLine line;
  private final AlibabaPaymentApi api;
  private final OrderRules rules;

  AlibabaCashier(AlibabaLine line, OrderRules rules) {
    this.line = line;
    this.api = line.line().api(AlibabaPaymentApi.class);
    this.rules = rules;
  }

  @Override
  public Reply<Payment> pay(List<String> orderIds) {
    return OneByOne.pay(orderIds, rules.mostPaidAtOnce(), this::pay);
  }

  private Reply<Boolean> pay(String orderId) {
    WirePreparing order = new WirePreparing(OrderNumbers.write(orderId), null);
    return line.write(api.preparePay(Map.of(WirePreparing.WRAPPER, order)), WirePrepared::isPaid);
  }
}
