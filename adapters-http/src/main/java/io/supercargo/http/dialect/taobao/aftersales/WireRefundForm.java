package io.supercargo.http.dialect.taobao.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For what reasons, and how much, can be asked back for a line. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundForm(
    @Nullable String distributorId,
    @Nullable String currency,
    @Nullable Boolean saleFlag,
    @Nullable WireRefundTemplate refundOrderTemplate) {

  /** What can be chosen. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireRefundTemplate(
      @Nullable List<WireReason> refundReasons,
      @Nullable List<String> goodsStatusList,
      @Nullable WireRefundOrder refundOrder,
      @Nullable WireMaximum maxRefundFee) {}

  /** A reason. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireReason(
      @Nullable Long reasonId, @Nullable String reasonDesc, @Nullable String tips) {}

  /** Cents. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireMaximum(
      @Nullable Long refundFee,
      @Nullable Long minRefundFee,
      @Nullable Boolean canEditRefundFee,
      @Nullable String feeTips) {}
}
