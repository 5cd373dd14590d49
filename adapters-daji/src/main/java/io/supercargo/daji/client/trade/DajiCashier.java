package io.supercargo.daji.client.trade;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.daji.wire.WireOrderKey;
import io.supercargo.daji.wire.WirePayment;
import io.supercargo.domain.payment.Payment;
import io.supercargo.http.dialect.trade.OneByOne;
import io.supercargo.http.dialect.trade.WirePrepared;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderRules;
import java.util.List;

/** Pays by agreement; a payment that is not clearly made may have been made. */
final class DajiCashier implements Cashier {
  private final DajiLine line;
  private final DajiOrderApi api;
  private final OrderRules rules;

  DajiCashier(DajiLine line, DajiOrderApi api, OrderRules rules) {
    this.line = line;
    this.api = api;
    this.rules = rules;
  }

  @Override
  public Reply<Payment> pay(List<String> orderIds) {
    return OneByOne.pay(orderIds, rules.mostPaidAtOnce(), this::pay);
  }

  private Reply<Boolean> pay(String orderId) {
    return line.write(api.pay(new WireOrderKey(null, orderId)), this::isPaid);
  }

  private boolean isPaid(WirePayment wire) {
    WirePayment no = wire.refusing();
    if (no != null) {
      return Yes.of(line, false, no.code(), no.message());
    }
    WirePayment told = wire.innermost();
    return new WirePrepared(told.payChannel(), told.paySuccess()).isPaid();
  }
}
