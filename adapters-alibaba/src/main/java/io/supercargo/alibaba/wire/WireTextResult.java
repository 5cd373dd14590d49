package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** The nested envelope of those operations whose pages say that success is a text. */
public record WireTextResult(Inner result) {
  /** What is inside. */
  public record Inner(
      String success, @Nullable String code, @Nullable String message, @Nullable Object result) {}
}
