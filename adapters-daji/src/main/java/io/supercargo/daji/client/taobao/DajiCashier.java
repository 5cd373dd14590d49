package io.supercargo.daji.client.taobao;

import io.supercargo.daji.client.taobao.TradeLine.Sought;
import io.supercargo.daji.wire.taobao.WirePayQuery;
import io.supercargo.domain.payment.Payment;
import io.supercargo.http.dialect.taobao.trade.Payments;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import io.supercargo.http.dialect.taobao.trade.WirePaid;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cashier;
import java.util.List;

/** Pays from the account that is bound, ten orders at a time. */
final class DajiCashier implements Cashier {
  private static final Sought<WirePaid> PAID =
      new Sought<>(
          WirePaid.class,
          paid -> !PurchaseIds.read(paid.willPayPurchaseOrderIds()).isEmpty(),
          List.of("willPayPurchaseOrderIds", "payFailurePurchaseOrderIds", "payFailedResults"));

  private final DajiTrade trade;

  DajiCashier(DajiTrade trade) {
    this.trade = trade;
  }

  @Override
  public Reply<Payment> pay(List<String> orderIds) {
    WirePayQuery query = new WirePayQuery(PurchaseIds.toPay(orderIds));
    return trade.line().write(trade.api().pay(query), PAID, paid -> Payments.read(paid, orderIds));
  }
}
