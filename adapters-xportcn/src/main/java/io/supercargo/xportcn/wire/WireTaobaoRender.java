package io.supercargo.xportcn.wire;

import org.jspecify.annotations.Nullable;

/** Asks what an order at Taobao would cost. Lines and the address are JSON text. */
public record WireTaobaoRender(@Nullable String orderLineList, @Nullable String receiver) {}
