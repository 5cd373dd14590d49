package io.supercargo.alibaba.wire;

import io.supercargo.http.dialect.trade.WireAddressParam;
import io.supercargo.http.dialect.trade.WireCargo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be ordered, of one seller.
 *
 * @param flow the platform chooses the best where none is told
 */
public record WireOrderDraft(
    @Nullable String flow,
    @Nullable WireAddressParam addressParam,
    @Nullable List<WireCargo> cargoParamList,
    @Nullable String isvBizType) {
  public static final String CROSS = "cross";
}
