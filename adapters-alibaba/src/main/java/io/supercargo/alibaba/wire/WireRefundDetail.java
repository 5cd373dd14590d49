package io.supercargo.alibaba.wire;

import io.supercargo.http.dialect.aftersales.WireRefund;
import org.jspecify.annotations.Nullable;

/** One refund. */
public record WireRefundDetail(@Nullable WireRefund opOrderRefundModelDetail) {}
