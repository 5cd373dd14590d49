package io.supercargo.daji.wire;

import org.jspecify.annotations.Nullable;

/** What became of a cancellation. */
public record WireCancelled(
    @Nullable Boolean success, @Nullable String errorCode, @Nullable String errorMessage) {}
