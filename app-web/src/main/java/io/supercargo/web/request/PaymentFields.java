package io.supercargo.web.request;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.PriceGuard;
import java.util.List;

/** What is to be paid, as callers write it. */
public final class PaymentFields {
  public static final List<String> NAMES = List.of("orders", "maxPriceIncrease");

  private PaymentFields() {}

  /** How much more than agreed a thing may cost; nothing unless told. */
  public static PriceGuard guard(Fields fields) {
    return new PriceGuard(fields.yuan("maxPriceIncrease").orElse(Money.fen(0)));
  }

  /**
   * @throws InvalidValue when there is none
   */
  public static List<String> orders(Fields fields) {
    List<String> orders = fields.texts("orders");
    if (orders.isEmpty()) {
      throw new InvalidValue("orders", "none", "at least one id of an order");
    }
    return orders;
  }
}
