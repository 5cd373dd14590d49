package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** How much can be asked back, in fen. */
public record WireMaximum(
    @Nullable Long maxGoodsFee,
    @Nullable Long maxPostFee,
    @Nullable Long maxRefundFee,
    @Nullable Long maxSubstituteFetchFee) {}
