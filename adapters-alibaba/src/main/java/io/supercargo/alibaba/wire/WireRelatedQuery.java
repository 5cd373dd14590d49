package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what is like a product; pages and languages are named otherwise than in searches.
 *
 * @param offerId a number
 */
public record WireRelatedQuery(
    @Nullable JsonNode offerId,
    @Nullable Integer pageNo,
    @Nullable Integer pageSize,
    @Nullable String language) {}
