package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** The flat envelope of the older APIs. */
public record WireLegacyResult(
    @Nullable Object result,
    boolean success,
    @Nullable String errorCode,
    @Nullable String errorMessage) {}
