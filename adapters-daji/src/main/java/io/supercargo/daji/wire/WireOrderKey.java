package io.supercargo.daji.wire;

import org.jspecify.annotations.Nullable;

/** Which order is meant, as a text. */
public record WireOrderKey(@Nullable String webSite, @Nullable String orderId) {
  public static final String SITE = "1688";
}
