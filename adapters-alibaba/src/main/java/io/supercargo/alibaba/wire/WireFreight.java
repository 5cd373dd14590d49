package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * A freight estimate.
 *
 * @param freight yuan for all pieces; may be missing where postage is free
 * @param chargeType 0 weight, 1 pieces, 2 volume
 * @param firstFee yuan for the first {@code firstUnit} units
 * @param discount empty or 1 is none
 */
public record WireFreight(
    @Nullable Long offerId,
    @Nullable String freight,
    @Nullable Boolean freePostage,
    @Nullable String templateName,
    @Nullable String firstFee,
    @Nullable String firstUnit,
    @Nullable String nextFee,
    @Nullable String nextUnit,
    @Nullable String discount,
    @Nullable String chargeType) {}
