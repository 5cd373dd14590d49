package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Proves that money for an order at Taobao was transferred.
 *
 * @param transferAccountImgs addresses of pictures, commas between them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireVoucher(
    @Nullable String orderId,
    @Nullable String transferAccountImgs,
    @Nullable String transferAccountRemark) {
  @Override
  public String toString() {
    return "WireVoucher[orderId=" + orderId + "]";
  }
}
