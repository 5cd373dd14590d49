package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** A part of an order of a customer of ours. */
public record WireSoldLine(
    @Nullable String orderId,
    @Nullable String productId,
    @Nullable String productName,
    @Nullable String skuId,
    @Nullable String skuName,
    @Nullable Long buyAmount,
    @Nullable Long paidFee,
    @Nullable String refundStatus) {}
