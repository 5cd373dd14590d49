package io.supercargo.xportcn.wire;

import org.jspecify.annotations.Nullable;

/** The body of a query for recommendations. */
public record WireRecommendQuery(
    @Nullable Integer beginPage,
    @Nullable Integer pageSize,
    @Nullable String country,
    @Nullable String outMemberId) {}
