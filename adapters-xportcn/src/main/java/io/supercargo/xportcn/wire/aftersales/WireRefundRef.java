package io.supercargo.xportcn.wire.aftersales;

import org.jspecify.annotations.Nullable;

/** Names a refund. */
public record WireRefundRef(@Nullable String refundId) {}
