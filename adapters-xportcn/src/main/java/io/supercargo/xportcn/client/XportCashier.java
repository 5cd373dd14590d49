package io.supercargo.xportcn.client;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.payment.Payment;
import io.supercargo.domain.payment.Payment.Left;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.PayUrls;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cashier;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.trade.WirePaid;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import retrofit2.Call;

/**
 * Pays by agreement where there is one, and else gives a page. Asking for the page may pay, so this
 * wire has no pages that may be asked for without harm.
 */
final class XportCashier implements Cashier {
  private final XportLine line;
  private final int most;
  private final Function<List<String>, Call<Answer<WireEnvelope<WirePaid>>>> pay;

  /**
   * @param most orders at a time
   */
  XportCashier(
      XportLine line, int most, Function<List<String>, Call<Answer<WireEnvelope<WirePaid>>>> pay) {
    this.line = line;
    this.most = most;
    this.pay = pay;
  }

  @Override
  public Reply<Payment> pay(List<String> orderIds) {
    if (orderIds.isEmpty() || orderIds.size() > most) {
      throw new InvalidValue("orders", orderIds.size() + " orders", "1 to " + most);
    }
    return line.tell(pay.apply(orderIds), wire -> payment(wire, orderIds));
  }

  private static Payment payment(WirePaid wire, List<String> asked) {
    if (wire.protocolPaySuccess() == null) {
      throw new InvalidValue("protocolPaySuccess", "missing", "true or false");
    }
    List<String> cannot = OrderNumbers.read(wire.cantPayOrderList());
    boolean paid = wire.protocolPaySuccess();
    return new Payment(
        asked.stream().filter(id -> paid && !cannot.contains(id)).toList(),
        asked.stream()
            .filter(id -> !paid || cannot.contains(id))
            .map(id -> left(id, cannot.contains(id)))
            .toList(),
        Optional.ofNullable(wire.payUrl()).filter(url -> !url.isBlank()).map(PayUrls::address));
  }

  private static Left left(String id, boolean cannot) {
    return new Left(
        id, Optional.empty(), cannot ? "it cannot be paid" : "it is not paid by agreement");
  }
}
