package io.supercargo.http.dialect.aftersales;

import org.jspecify.annotations.Nullable;

/** A refund that was taken in. */
public record WireRefundMade(@Nullable String refundId) {}
