package io.supercargo.alibaba.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Orders that somebody wants to pay together.
 *
 * @param payPlatformType PC or WIRELESS
 */
public record WireGroupBill(@Nullable List<Long> orderIds, @Nullable String payPlatformType) {}
