package io.supercargo.application.order;

/** Payment without a person is not switched on. */
public final class PaymentNotAllowed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PaymentNotAllowed() {
    super("payment without a person is off (expected: orders.password-free: true)");
  }
}
