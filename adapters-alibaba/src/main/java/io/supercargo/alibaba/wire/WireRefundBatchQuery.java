package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * Which refunds of an order are wanted.
 *
 * @param queryType 1 under way, 3 given back
 */
public record WireRefundBatchQuery(@Nullable String orderId, @Nullable String queryType) {}
