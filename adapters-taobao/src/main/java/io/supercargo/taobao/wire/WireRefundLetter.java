package io.supercargo.taobao.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Names a refund, with what a buyer says about it where something is said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundLetter(
    @JsonProperty("refundId") @Nullable String refundId,
    @JsonProperty("refundMessage") @Nullable String refundMessage,
    @JsonProperty("refundImages") @Nullable String refundImages,
    @JsonProperty("pageNo") @Nullable Integer pageNo,
    @JsonProperty("pageSize") @Nullable Integer pageSize) {
  public static WireRefundLetter about(String refundId) {
    return new WireRefundLetter(refundId, null, null, null, null);
  }
}
