package io.supercargo.alibaba.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an order of a customer of ours stands; its parts are of the same form.
 *
 * @param payStatus a word, though the paper calls it a date
 */
public record WireSaleUpdate(
    @Nullable Long orderId,
    @Nullable String payStatus,
    @Nullable String endTime,
    @Nullable Integer refundStatus,
    @Nullable List<WireSaleUpdate> subOrderStatusSyncParamList) {}
