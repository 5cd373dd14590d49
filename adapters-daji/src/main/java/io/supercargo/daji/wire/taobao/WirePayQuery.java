package io.supercargo.daji.wire.taobao;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pays at most ten orders. */
public record WirePayQuery(@Nullable List<Long> purchaseOrderIdList) {}
