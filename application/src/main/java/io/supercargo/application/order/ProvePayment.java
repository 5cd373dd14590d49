package io.supercargo.application.order;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.domain.payment.PaymentVoucher;
import io.supercargo.ports.order.PaymentVouchers;
import io.supercargo.ports.store.IntentJournal;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Hands a supplier what proves that an order was paid outside. Doing so twice harms nobody. */
public final class ProvePayment {
  private final Account account;
  private final Inquiry inquiry;

  public ProvePayment(IntentJournal journal, Providers providers, Inquiry inquiry) {
    this.account = new Account(journal, providers);
    this.inquiry = inquiry;
  }

  /**
   * @param order {@code provider:number}
   * @throws io.supercargo.ports.failure.SupplierFailure as the supplier says
   */
  public Answer<Boolean> prove(String order, List<URI> pictures, Optional<String> remark) {
    Account.Batch batch = batch(order);
    PaymentVoucher voucher = voucher(batch, pictures, remark);
    return inquiry.askOne(
        batch.provider(),
        Capability.PAYMENT_VOUCHER,
        PaymentVouchers.class,
        vouchers -> vouchers.handIn(voucher));
  }

  /** Whether it could be handed in; nothing is. */
  public void check(String order, List<URI> pictures, Optional<String> remark) {
    voucher(batch(order), pictures, remark);
  }

  private Account.Batch batch(String order) {
    return account.batch(List.of(order), Capability.PAYMENT_VOUCHER);
  }

  private static PaymentVoucher voucher(
      Account.Batch batch, List<URI> pictures, Optional<String> remark) {
    return new PaymentVoucher(batch.orderIds().get(0), pictures, remark);
  }
}
