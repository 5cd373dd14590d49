package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** The envelope of a confirmation of receipt, which has nothing in it. */
public record WireConfirmed(Inner result) {
  /** What is inside. */
  public record Inner(boolean success, @Nullable String errorCode, @Nullable String errorInfo) {}
}
