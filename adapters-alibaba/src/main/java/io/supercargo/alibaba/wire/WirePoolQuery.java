package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a part of a pool.
 *
 * @param taskId the same for all parts of one walk
 * @param sortField {@code order1m}, sales of a month, or {@code buyer1m}
 */
public record WirePoolQuery(
    @Nullable Long offerPoolId,
    @Nullable String taskId,
    @Nullable Integer pageNo,
    @Nullable Integer pageSize,
    @Nullable Long cateId,
    @Nullable String language,
    @Nullable String sortField,
    @Nullable String sortType) {}
