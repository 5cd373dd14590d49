package io.supercargo.xportcn.wire.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.dialect.taobao.aftersales.RefundAsked;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked back for a line at Taobao, or is asked.
 *
 * @param refundId of what is changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundAsk(
    @Nullable String refundId,
    @Nullable String subOrderId,
    @Nullable Integer refundType,
    @Nullable Integer goodsStatus,
    @Nullable Long reasonId,
    @Nullable Long refundFee,
    @Nullable String refundDesc,
    @Nullable String refundImages) {
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
        Objects.requireNonNullElse(subOrderId, ""),
        refundType,
        goodsStatus,
        reasonId,
        refundFee,
        refundDesc,
        refundImages);
  }
}
