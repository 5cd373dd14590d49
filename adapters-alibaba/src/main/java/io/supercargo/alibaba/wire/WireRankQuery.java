package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a hot list.
 *
 * @param rankId of a category
 */
public record WireRankQuery(
    @Nullable String rankId,
    @Nullable String rankType,
    @Nullable Integer limit,
    @Nullable String language) {}
