package io.supercargo.daji.wire;

import io.supercargo.http.dialect.trade.WireAddressParam;
import io.supercargo.http.dialect.trade.WireCargo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be ordered, of one seller. */
public record WireOrderDraft(
    @Nullable String flow,
    @Nullable WireAddressParam addressParam,
    @Nullable List<WireCargo> cargoParamList) {}
