package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** The envelope of a page on which several orders are paid together. */
public record WireGroupUrl(Inner results) {
  /** What is inside. */
  public record Inner(
      boolean success,
      @Nullable String payUrl,
      @Nullable String errorCode,
      @Nullable String errorInfo) {}
}
