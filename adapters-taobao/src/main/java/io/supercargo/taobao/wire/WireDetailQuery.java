package io.supercargo.taobao.wire;

import org.jspecify.annotations.Nullable;

/**
 * Asks for one product or several.
 *
 * @param itemResource {@code taobao}, where the operation wants it
 * @param itemId Taobao's number, or the distribution id where the operation says so
 * @param itemSourceMarket {@code CBU_MARKET} for an item of 1688
 * @param items of several: {@code [id1,id2]}
 * @param param a distribution id, where the operation calls it so
 */
public record WireDetailQuery(
    @Nullable String itemResource,
    @Nullable String itemId,
    @Nullable String itemSourceMarket,
    @Nullable String language,
    @Nullable String items,
    @Nullable String param) {}
