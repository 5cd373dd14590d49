package io.supercargo.domain.aftersales;

import io.supercargo.domain.order.OrderStatus;
import java.util.Locale;

/** Whether the trade is over; suppliers treat the two differently, and some ask for the word. */
public enum SalePhase {
  /** The seller does not have the money yet. */
  IN_SALE,
  /** The order was completed before. */
  AFTER_SALE;

  /** The name that users read, e.g. {@code in-sale}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** That of an order that stands so. */
  public static SalePhase of(OrderStatus order) {
    return order == OrderStatus.COMPLETED ? AFTER_SALE : IN_SALE;
  }
}
