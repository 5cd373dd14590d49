package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** Asks to take an address apart. */
public record WireAddressQuery(@Nullable String addressInfo) {}
