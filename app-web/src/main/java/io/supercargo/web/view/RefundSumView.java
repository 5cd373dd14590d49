package io.supercargo.web.view;

import io.supercargo.domain.aftersales.RefundSum;

/** Money that goes back. */
public record RefundSumView(MoneyView goods, MoneyView freight, MoneyView total) {
  public static RefundSumView of(RefundSum sum) {
    return new RefundSumView(
        MoneyView.of(sum.goods()), MoneyView.of(sum.freight()), MoneyView.of(sum.total()));
  }
}
