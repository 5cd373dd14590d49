package io.supercargo.http.dialect.taobao.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which refunds at Taobao are listed; times are milliseconds, names as everywhere in camelCase.
 * Sales have the number of their purchase.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundListing(
    @JsonProperty("refundId") @Nullable String refundId,
    @JsonProperty("purchaseOrderId") @Nullable String purchaseOrderId,
    @JsonProperty("salesOrderId") @Nullable String salesOrderId,
    @JsonProperty("refundStatus") @Nullable Integer refundStatus,
    @JsonProperty("refundStartTime") @Nullable Long refundStartTime,
    @JsonProperty("refundEndTime") @Nullable Long refundEndTime,
    @JsonProperty("pageNo") @Nullable Integer pageNo,
    @JsonProperty("pageSize") @Nullable Integer pageSize) {
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
