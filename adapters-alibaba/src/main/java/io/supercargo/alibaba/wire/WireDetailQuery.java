package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one product.
 *
 * @param offerId a number
 */
public record WireDetailQuery(
    @Nullable JsonNode offerId, @Nullable String country, @Nullable String outMemberId) {}
