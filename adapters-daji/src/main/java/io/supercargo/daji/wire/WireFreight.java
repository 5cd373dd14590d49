package io.supercargo.daji.wire;

import org.jspecify.annotations.Nullable;

/**
 * A freight estimate; money is yuan as text.
 *
 * @param freight for all pieces; without meaning where postage is free
 * @param firstFee for the first {@code firstUnit} units
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
