package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** The nested envelope of a pool's size, with names of its own. */
public record WirePoolTotalResult(@Nullable Inner result) {
  /** What is inside; {@code success} is a text. */
  public record Inner(
      String success, @Nullable String code, @Nullable String msg, @Nullable Object model) {}
}
