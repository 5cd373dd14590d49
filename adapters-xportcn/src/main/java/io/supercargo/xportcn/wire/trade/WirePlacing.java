package io.supercargo.xportcn.wire.trade;

import io.supercargo.http.dialect.trade.WireAddressParam;
import io.supercargo.http.dialect.trade.WireCargo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order to be placed.
 *
 * @param outOrderId the buyer's own name of it, in KA alone
 */
public record WirePlacing(
    @Nullable String flow,
    @Nullable String message,
    @Nullable String tradeType,
    @Nullable WireAddressParam addressParam,
    @Nullable List<WireCargo> cargoParamList,
    @Nullable String outOrderId) {}
