package io.supercargo.xportcn.client;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.payment.Payment;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.trade.Payments;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import io.supercargo.http.dialect.taobao.trade.WirePaid;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cashier;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.WireTaobaoPayment;
import java.util.List;
import java.util.function.Function;
import retrofit2.Call;

/** Pays orders at Taobao, ten at a time. */
final class XportTaobaoCashier implements Cashier {
  private final XportTaobaoTrade trade;
  private final Function<WireTaobaoPayment, Call<Answer<WireEnvelope<WirePaid>>>> pay;

  XportTaobaoCashier(
      XportTaobaoTrade trade,
      Function<WireTaobaoPayment, Call<Answer<WireEnvelope<WirePaid>>>> pay) {
    this.trade = trade;
    this.pay = pay;
  }

  @Override
  public Reply<Payment> pay(List<String> orderIds) {
    String ids = PurchaseIds.text(PurchaseIds.toPay(orderIds));
    return trade.write(
        pay.apply(new WireTaobaoPayment(ids)), envelope -> payment(envelope, orderIds));
  }

  private Payment payment(WireEnvelope<WirePaid> envelope, List<String> orderIds) {
    WirePaid told = envelope.data();
    if (told == null || PurchaseIds.read(told.willPayPurchaseOrderIds()).isEmpty()) {
      trade.check(envelope);
    }
    if (told == null) {
      throw new InvalidValue("data", "missing", "what became of the orders");
    }
    return Payments.read(told, orderIds);
  }
}
