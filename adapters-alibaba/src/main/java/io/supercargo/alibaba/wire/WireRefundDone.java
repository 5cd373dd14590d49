package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The envelope of returns, and of refunds that are taken back: yes or no, and no more. */
public record WireRefundDone(Inner result) {
  /** Its inside. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Inner(boolean success, @Nullable String errorCode, @Nullable String errorInfo) {}
}
