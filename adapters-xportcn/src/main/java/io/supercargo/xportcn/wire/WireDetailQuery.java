package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a detail query.
 *
 * @param offerId an integer; KA and v1
 * @param offerMapId v2
 * @param offerIds integers; the query for several
 * @param productId an integer; International Alibaba
 */
public record WireDetailQuery(
    @Nullable JsonNode offerId,
    @Nullable String offerMapId,
    @Nullable List<JsonNode> offerIds,
    @Nullable JsonNode productId,
    @Nullable String country,
    @Nullable String outMemberId) {}
