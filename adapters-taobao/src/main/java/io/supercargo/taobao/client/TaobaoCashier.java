package io.supercargo.taobao.client;

import io.supercargo.domain.payment.Payment;
import io.supercargo.http.dialect.taobao.trade.Payments;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import io.supercargo.http.dialect.taobao.trade.WirePaid;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cashier;
import io.supercargo.taobao.wire.WireAnswer;
import io.supercargo.taobao.wire.WirePayQuery;
import java.util.List;

/** Pays from the account that is bound, ten orders at a time. */
final class TaobaoCashier implements Cashier {
  private final TaobaoTrade trade;

  TaobaoCashier(TaobaoTrade trade) {
    this.trade = trade;
  }

  @Override
  public Reply<Payment> pay(List<String> orderIds) {
    String ids = PurchaseIds.text(PurchaseIds.toPay(orderIds));
    return trade
        .line()
        .write(trade.api().pay(new WirePayQuery(ids)), answer -> payment(answer, orderIds));
  }

  /** What will be paid is told so, whatever is said beside it. */
  private Payment payment(WireAnswer<WirePaid> answer, List<String> orderIds) {
    WirePaid told = answer.payload();
    boolean some = told != null && !PurchaseIds.read(told.willPayPurchaseOrderIds()).isEmpty();
    return Payments.read(told != null && some ? told : trade.line().payload(answer), orderIds);
  }
}
