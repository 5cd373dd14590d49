package io.supercargo.http.dialect.taobao.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a payment. */
public record WirePaid(
    @Nullable List<Long> willPayPurchaseOrderIds,
    @Nullable List<Long> payFailurePurchaseOrderIds,
    @Nullable List<WirePayFailed> payFailedResults) {

  /** Why an order was not paid. */
  public record WirePayFailed(@Nullable Long purchaseOrderId, @Nullable String reason) {}
}
