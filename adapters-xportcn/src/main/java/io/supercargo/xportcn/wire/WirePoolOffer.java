package io.supercargo.xportcn.wire;

import org.jspecify.annotations.Nullable;

/**
 * What is told of an offer in a pool: hardly more than that it is there.
 *
 * @param offerPoolTotal the size of the pool, again on every row
 */
public record WirePoolOffer(
    Long offerId, @Nullable String bizCategoryId, @Nullable Long offerPoolTotal) {}
