package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The body of a keyword search.
 *
 * @param categoryId an integer in KA, a text in v1 and v2
 * @param sort JSON inside a text
 * @param priceStart yuan, although KA answers in fen
 * @param outMemberId v1 and v2 alone
 * @param productCollectionId KA alone
 * @param currency of the price bounds, at International Alibaba alone; else they are yuan
 */
public record WireKeywordQuery(
    @Nullable String keyword,
    @Nullable Integer beginPage,
    @Nullable Integer pageSize,
    @Nullable String country,
    @Nullable String sort,
    @Nullable String priceStart,
    @Nullable String priceEnd,
    @Nullable JsonNode categoryId,
    @Nullable String filter,
    @Nullable String outMemberId,
    @Nullable String productCollectionId,
    @Nullable String currency)
    implements WireSearch {}
