package io.supercargo.http.dialect.trade;

import io.supercargo.domain.payment.Payment;
import io.supercargo.domain.payment.Payment.Left;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.Cashier;
import java.util.List;
import java.util.Optional;

/** Has one order paid, for a gateway whose wire takes one at a time. */
public final class PaidOne {
  private PaidOne() {}

  /**
   * @throws SupplierFailure when it is not paid
   */
  public static void by(Cashier cashier, String orderId) {
    Payment payment = cashier.pay(List.of(orderId)).value();
    if (!payment.paid().contains(orderId)) {
      Optional<Left> left = payment.left().stream().findFirst();
      throw new SupplierFailure.Invalid(
          new Origin("gateway", left.flatMap(Left::code), Optional.empty()),
          Optional.empty(),
          left.map(Left::reason).orElse("it is not paid"));
    }
  }
}
