package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The body of a query for a hot list.
 *
 * @param rankId of a category
 */
public record WireRankQuery(
    @Nullable JsonNode rankId,
    @Nullable String rankType,
    @Nullable Integer limit,
    @Nullable String language) {}
