package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** Which order was made for which, as the paper for national sites has it. */
public record WireSiteRelation(
    @Nullable Long nationalSubOrderId,
    @Nullable Long cbuSubOrderId,
    @Nullable Long nationalOrderId,
    @Nullable Long cbuOrderId) {}
