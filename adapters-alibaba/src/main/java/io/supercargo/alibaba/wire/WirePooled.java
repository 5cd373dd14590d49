package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * A product of a pool.
 *
 * @param bizCategoryId the caller's own category
 * @param offerPoolTotal the size of the pool, on every row
 */
public record WirePooled(
    @Nullable Long offerId, @Nullable String bizCategoryId, @Nullable Long offerPoolTotal) {}
