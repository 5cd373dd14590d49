package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The body of a search in one store.
 *
 * @param sellerOpenId the encrypted id of the store
 * @param categoryId an integer in all editions
 */
public record WireStoreQuery(
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
    @Nullable String sellerOpenId)
    implements WireSearch {}
