package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.order.Purchase;

/** What orders were planned to cost. */
public final class PurchaseAmounts {
  private PurchaseAmounts() {}

  /** The goods alone, in cents: the published example is the sum of its lines. */
  public static long planned(Purchase purchase) {
    return Cents.write(purchase.quoted().amounts().goods());
  }
}
