package io.supercargo.taobao.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.supercargo.http.dialect.taobao.aftersales.RefundAsked;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked back for a line, or is asked. Questions of this group are in camelCase, and
 * flat.
 *
 * @param refundId of what is changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundAsk(
    @JsonProperty("refundId") @Nullable String refundId,
    @JsonProperty("purchaseOrderLineId") @Nullable String purchaseOrderLineId,
    @JsonProperty("refundType") @Nullable Integer refundType,
    @JsonProperty("goodsStatus") @Nullable Integer goodsStatus,
    @JsonProperty("reasonId") @Nullable Long reasonId,
    @JsonProperty("refundFee") @Nullable Long refundFee,
    @JsonProperty("refundDesc") @Nullable String refundDesc,
    @JsonProperty("refundImages") @Nullable String refundImages) {
  public static WireRefundAsk of(@Nullable String refundId, RefundAsked asked) {
    return new WireRefundAsk(
        refundId,
        asked.lineId(),
        asked.refundType(),
        asked.goodsStatus(),
        asked.reasonId(),
        asked.fee(),
        asked.description(),
        asked.images());
  }

  public RefundAsked asked() {
    return new RefundAsked(
        Objects.requireNonNullElse(purchaseOrderLineId, ""),
        refundType,
        goodsStatus,
        reasonId,
        refundFee,
        refundDesc,
        refundImages);
  }
}
