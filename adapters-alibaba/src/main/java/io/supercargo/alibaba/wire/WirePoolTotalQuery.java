package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** Asks how large a pool is; the app key is an argument of the business here. */
public record WirePoolTotalQuery(
    @Nullable String appKey, @Nullable String palletId, @Nullable String categoryId) {}
