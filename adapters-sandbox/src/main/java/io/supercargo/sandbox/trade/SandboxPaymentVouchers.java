package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.payment.PaymentVoucher;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.PaymentVouchers;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts proofs of payment to orders, where nobody looks at them: the money is still to be paid. */
final class SandboxPaymentVouchers implements PaymentVouchers {
  static final String NOTE = "voucher";

  /** As Taobao's resellers call an order whose buyer has proved the transfer. */
  static final String PROVED = "ORDER_PAY_STATUS";

  private final Till till;

  SandboxPaymentVouchers(Till till) {
    this.till = till;
  }

  @Override
  public Reply<Boolean> handIn(PaymentVoucher voucher) {
    return till.serve(
        Capability.PAYMENT_VOUCHER,
        clerk -> {
          Deal deal = till.deal(clerk, voucher.orderId());
          till.refusals().require(deal, Stage.UNPAID);
          clerk.write(deal.told(notes(voucher)));
          return Reply.of(true);
        });
  }

  private static Map<String, String> notes(PaymentVoucher voucher) {
    Map<String, String> notes = new HashMap<>();
    notes.put(
        NOTE, voucher.pictures().stream().map(URI::toString).collect(Collectors.joining(" ")));
    voucher.remark().ifPresent(remark -> notes.put("voucherRemark", remark));
    return notes;
  }
}
