package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** Asks for recommendations to a buyer, who must be named. */
public record WireRecommendQuery(
    @Nullable Integer beginPage,
    @Nullable Integer pageSize,
    @Nullable String country,
    @Nullable String outMemberId) {}
