package io.supercargo.taobao.client;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.payment.PaymentLink;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.PaymentLinks;
import io.supercargo.taobao.wire.PurchaseQuestions;
import io.supercargo.taobao.wire.TaobaoJson;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of payment. */
final class TaobaoPaymentLinks implements PaymentLinks {
  private final TaobaoTrade trade;

  TaobaoPaymentLinks(TaobaoTrade trade) {
    this.trade = trade;
  }

  @Override
  public Reply<PaymentLink> link(List<String> orderIds) {
    return trade
        .line()
        .read(
            trade.api().payUrl(TaobaoJson.parameters(PurchaseQuestions.orders(orderIds))),
            wire -> new PaymentLink(address(wire.paymentUrl()), orderIds, List.of()));
  }

  private static URI address(@Nullable String url) {
    try {
      if (url != null && !url.isBlank()) {
        return URI.create(url);
      }
    } catch (IllegalArgumentException notAnAddress) {
      // told below, with the same words
    }
    throw new InvalidValue("payment_url", url == null ? "missing" : url, "an address");
  }
}
