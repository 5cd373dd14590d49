package io.supercargo.xportcn.wire;

import org.jspecify.annotations.Nullable;

/** Through which warehouse in front an order at Taobao goes. */
public record WireFrontWarehouse(
    @Nullable String orderId, @Nullable String warehouseName, @Nullable String warehouseAddress) {}
