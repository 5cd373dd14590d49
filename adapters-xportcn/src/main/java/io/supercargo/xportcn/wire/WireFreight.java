package io.supercargo.xportcn.wire;

import io.supercargo.http.dialect.Required;
import org.jspecify.annotations.Nullable;

/**
 * A freight estimate.
 *
 * @param freight fen for all pieces
 * @param chargeType 0 weight, 1 pieces, 2 volume
 * @param firstFee fen for the first {@code firstUnit} units
 */
public record WireFreight(
    @Nullable Long offerId,
    Long freight,
    @Nullable Boolean freePostage,
    @Nullable String templateName,
    @Nullable Long firstFee,
    @Nullable String firstUnit,
    @Nullable Long nextFee,
    @Nullable String nextUnit,
    @Nullable String discount,
    @Nullable String chargeType) {
  public WireFreight {
    Required.field("freight", freight);
  }
}
