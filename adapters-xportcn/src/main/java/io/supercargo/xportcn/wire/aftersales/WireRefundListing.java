package io.supercargo.xportcn.wire.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.dialect.taobao.aftersales.RefundQuestions;
import org.jspecify.annotations.Nullable;

/**
 * Which refunds at Taobao are listed; times are milliseconds. Sales have the number of their
 * purchase.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundListing(
    @Nullable String refundId,
    @Nullable String purchaseOrderId,
    @Nullable String salesOrderId,
    @Nullable Integer refundStatus,
    @Nullable Long refundStartTime,
    @Nullable Long refundEndTime,
    @Nullable Integer pageNo,
    @Nullable Integer pageSize) {
  public static WireRefundListing of(RefundQuestions asked) {
    return new WireRefundListing(
        asked.refundId(),
        asked.orderId(),
        null,
        asked.status(),
        asked.from(),
        asked.to(),
        asked.page(),
        asked.size());
  }

  public RefundQuestions asked() {
    return new RefundQuestions(
        refundId,
        purchaseOrderId == null ? salesOrderId : purchaseOrderId,
        refundStatus,
        refundStartTime,
        refundEndTime,
        pageNo,
        pageSize);
  }
}
