package io.supercargo.xportcn.wire.trade;

import io.supercargo.http.dialect.trade.WireAddressParam;
import io.supercargo.http.dialect.trade.WireCargo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be ordered.
 *
 * @param flow in KA alone
 */
public record WireDraft(
    @Nullable String flow,
    @Nullable WireAddressParam addressParam,
    @Nullable List<WireCargo> cargoParamList) {}
