package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** The nested envelope of search navigation, with names of its own. */
public record WireNavigationResult(@Nullable Inner result) {
  /** What is inside. */
  public record Inner(
      boolean success,
      @Nullable String retCode,
      @Nullable String retMsg,
      @Nullable Object result) {}
}
