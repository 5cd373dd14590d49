package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * Whose way is meant.
 *
 * @param logisticsId one parcel; null for all
 */
public record WireTraceKey(
    @Nullable String webSite, @Nullable Long orderId, @Nullable String logisticsId) {}
