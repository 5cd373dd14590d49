package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Which refund is meant.
 *
 * @param needTimeOutInfo whether deadlines are wanted
 * @param needOrderRefundOperation whether its history is wanted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundKey(
    @Nullable String refundId,
    @Nullable Boolean needTimeOutInfo,
    @Nullable Boolean needOrderRefundOperation) {
  public static WireRefundKey of(String id) {
    return new WireRefundKey(id, null, null);
  }

  public static WireRefundKey whole(String id) {
    return new WireRefundKey(id, true, true);
  }
}
