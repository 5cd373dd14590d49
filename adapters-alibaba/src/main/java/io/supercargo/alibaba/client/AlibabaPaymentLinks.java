package io.supercargo.alibaba.client;

import io.supercargo.alibaba.PaymentPage;
import io.supercargo.alibaba.wire.WireAnswer;
import io.supercargo.alibaba.wire.WireBill;
import io.supercargo.alibaba.wire.WireGroupBill;
import io.supercargo.domain.payment.PaymentLink;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.PayUrls;
import io.supercargo.http.dialect.trade.WirePayUrl;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.PaymentLinks;
import java.util.List;
import retrofit2.Call;

/** Pages of the cashier that the account wants. */
final class AlibabaPaymentLinks implements PaymentLinks {
  private final AlibabaLine line;
  private final AlibabaPaymentApi api;
  private final PaymentPage page;

  AlibabaPaymentLinks(AlibabaLine line, PaymentPage page) {
    this.line = line;
    this.api = line.line().api(AlibabaPaymentApi.class);
    this.page = page;
  }

  @Override
  public Reply<PaymentLink> link(List<String> orderIds) {
    return line.read(call(OrderNumbers.write(orderIds)), wire -> PayUrls.read(wire, orderIds));
  }

  private Call<Answer<WireAnswer<WirePayUrl>>> call(List<Long> orders) {
    return switch (page) {
      case ALIPAY -> api.alipayUrl(new WireBill(orders));
      case CROSS_BORDER -> api.crossBorderUrl(new WireBill(orders));
      case CREDIT -> api.creditUrl(new WireBill(orders));
      case GROUP -> api.groupUrl(new WireGroupBill(orders, "PC"));
    };
  }
}
