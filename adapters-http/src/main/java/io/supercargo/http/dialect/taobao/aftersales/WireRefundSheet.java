package io.supercargo.http.dialect.taobao.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A refund with its line and its return. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundSheet(
    @Nullable Boolean cancelSuccess,
    @Nullable String distributorId,
    @Nullable String currency,
    @Nullable WireRefundWhole refundOrderAggregate) {

  /** All that is told of it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireRefundWhole(
      @Nullable WireRefundOrder refundOrder,
      @Nullable WireRefundWay logistics,
      @Nullable WireRefundLine purchaseOrderLine) {}
}
