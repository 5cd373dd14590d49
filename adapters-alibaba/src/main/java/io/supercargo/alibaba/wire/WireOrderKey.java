package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * Which order is meant.
 *
 * @param webSite of the domestic site or the international one
 */
public record WireOrderKey(@Nullable String webSite, @Nullable Long orderId) {
  public static final String SITE = "1688";
}
