package io.supercargo.web.view;

import io.supercargo.domain.payment.PaymentWay;
import org.jspecify.annotations.Nullable;

/** How an order may be paid. */
public record PaymentWayView(String code, String name, @Nullable MoneyView limit) {
  public static PaymentWayView of(PaymentWay way) {
    return new PaymentWayView(way.code(), way.name(), way.limit().map(MoneyView::of).orElse(null));
  }
}
