package io.supercargo.taobao.wire;

import org.jspecify.annotations.Nullable;

/** A page of payment. */
public record WirePayUrl(@Nullable String paymentUrl) {}
