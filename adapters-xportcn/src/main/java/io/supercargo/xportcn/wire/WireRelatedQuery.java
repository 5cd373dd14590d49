package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The body of a query for related products; its paging has other names than that of the searches.
 *
 * @param offerId v2 puts a map id into it
 */
public record WireRelatedQuery(
    @Nullable JsonNode offerId,
    @Nullable Integer pageNo,
    @Nullable Integer pageSize,
    @Nullable String language) {}
