package io.supercargo.daji.wire;

import org.jspecify.annotations.Nullable;

/** What became of a confirmation of receipt: what 1688 says of it, passed on. */
public record WireArrived(@Nullable Inner result) {
  /** 1688's own words. */
  public record Inner(
      @Nullable Boolean success, @Nullable String errorInfo, @Nullable String errorCode) {}
}
