package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** The nested envelope of a region, whose content stands in {@code data}. */
public record WireRegionResult(@Nullable Inner result) {
  /** What is inside. */
  public record Inner(
      boolean success, @Nullable String code, @Nullable String message, @Nullable Object data) {}

  /**
   * A region.
   *
   * @param addressCode of the last level; null where there is none
   */
  public record WireRegion(
      @Nullable String addressCode,
      @Nullable String country,
      @Nullable String province,
      @Nullable String city,
      @Nullable String area) {}
}
