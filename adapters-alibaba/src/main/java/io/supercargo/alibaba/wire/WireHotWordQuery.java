package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * Asks what others search for.
 *
 * @param country the language
 * @param sourceId a category
 * @param hotKeywordType always {@code cate}
 */
public record WireHotWordQuery(
    @Nullable String country, @Nullable String sourceId, @Nullable String hotKeywordType) {}
