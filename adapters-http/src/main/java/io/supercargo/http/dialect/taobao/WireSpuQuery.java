package io.supercargo.http.dialect.taobao;

import org.jspecify.annotations.Nullable;

/**
 * Asks what a distributor has listed.
 *
 * @param scrollId as the page before told it
 * @param spusGetType PAGINATION or SCROLL
 * @param startModifiedTime milliseconds
 */
public record WireSpuQuery(
    @Nullable Integer pageNo,
    @Nullable Integer pageSize,
    @Nullable String scrollId,
    @Nullable String spusGetType,
    @Nullable Long startModifiedTime,
    @Nullable Long endModifiedTime,
    @Nullable String status) {}
