package io.supercargo.alibaba.wire;

import io.supercargo.http.dialect.trade.WireAddressParam;
import io.supercargo.http.dialect.trade.WireCargo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order to be placed.
 *
 * @param flow as the preview had it
 * @param tradeType one of the preview's; where none is told the platform takes credit, if it can
 * @param outOrderId the buyer's own name of it, by which it is found again
 */
public record WireOrderPlacing(
    @Nullable String flow,
    @Nullable WireAddressParam addressParam,
    @Nullable List<WireCargo> cargoParamList,
    @Nullable String message,
    @Nullable String isvBizType,
    @Nullable String tradeType,
    @Nullable String outOrderId) {}
