package io.supercargo.xportcn.client;

import io.supercargo.domain.payment.PaymentVoucher;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.PaymentVouchers;
import io.supercargo.xportcn.wire.Vouchers;

/** Hands in what proves that orders at Taobao were paid outside. */
final class XportPaymentVouchers implements PaymentVouchers {
  private final XportTaobaoTrade trade;
  private final XportTaobaoOrderApi api;

  XportPaymentVouchers(XportTaobaoTrade trade, XportTaobaoOrderApi api) {
    this.trade = trade;
    this.api = api;
  }

  @Override
  public Reply<Boolean> handIn(PaymentVoucher voucher) {
    return trade.tell(api.prove(Vouchers.write(voucher)));
  }
}
