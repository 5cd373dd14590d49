package io.supercargo.testkit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Capability;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.payment.PaymentVoucher;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.PaymentVouchers;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody keeps who takes proofs of payment. */
public abstract class PaymentVouchersContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract OrderSample sample();

  @Test
  void proofIsTaken() {
    String id = shopper().ordered();

    assertThat(handIn(id)).isTrue();
    assertThat(shopper().status(id)).isIn(OrderStatus.AWAITING_PAYMENT, OrderStatus.PAID);
  }

  @Test
  void betterProofMayFollow() {
    String id = shopper().ordered();
    handIn(id);

    assertThat(handIn(id)).isTrue();
  }

  @Test
  void cancelledOrderNeedsNoProof() {
    sample().having(Capability.ORDER_CANCEL);
    String id = shopper().ordered();
    sample()
        .port(Cancellations.class)
        .cancel(new Cancellation(id, Cancellation.Reason.BUYER, Optional.empty()));

    assertThatExceptionOfType(SupplierFailure.Invalid.class).isThrownBy(() -> handIn(id));
  }

  @Test
  void unknownOrderIsRefused() {
    assertThatThrownBy(() -> handIn(sample().missing))
        .isInstanceOfAny(SupplierFailure.NotFound.class, SupplierFailure.Invalid.class);
  }

  private boolean handIn(String id) {
    List<URI> pictures =
        List.of(
            URI.create("https://bank.example/receipt-1.png"),
            URI.create("https://bank.example/receipt-2.png"));
    PaymentVoucher voucher = new PaymentVoucher(id, pictures, Optional.of("transferred today"));
    return sample().port(PaymentVouchers.class).handIn(voucher).value();
  }

  private Shopper shopper() {
    return new Shopper(sample());
  }
}
