package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The body of a query for what is in a pool.
 *
 * @param taskId the caller's own, the same for all pages of one walk; it changes nothing here
 * @param sortField {@code order1m}, pieces of a month, or {@code buyer1m}
 * @param sortType {@code ASC} or {@code DESC}
 */
public record WirePoolQuery(
    @Nullable JsonNode offerPoolId,
    @Nullable String taskId,
    @Nullable Integer pageNo,
    @Nullable Integer pageSize,
    @Nullable JsonNode cateId,
    @Nullable String language,
    @Nullable String sortField,
    @Nullable String sortType) {}
