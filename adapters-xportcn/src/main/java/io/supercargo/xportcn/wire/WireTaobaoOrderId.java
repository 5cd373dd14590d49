package io.supercargo.xportcn.wire;

import org.jspecify.annotations.Nullable;

/** Names an order at Taobao. */
public record WireTaobaoOrderId(@Nullable String orderId) {}
