package io.supercargo.daji.wire;

import io.supercargo.http.dialect.trade.WireAddressParam;
import io.supercargo.http.dialect.trade.WireCargo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order to be placed.
 *
 * @param thirdOrderId the buyer's own name of it; the list of orders finds it as {@code outOrderId}
 * @param message to the seller
 * @param tradeType stands on no page of Daji's; 1688, to whom this is passed on, takes credit
 *     without it
 */
public record WireOrderPlacing(
    @Nullable String thirdOrderId,
    @Nullable String flow,
    @Nullable String message,
    @Nullable String isvBizType,
    @Nullable String tradeType,
    @Nullable WireAddressParam addressParam,
    @Nullable List<WireCargo> cargoParamList) {
  public static final String CROSS = "cross";
}
