package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * An envelope: the outer of most cross-border operations with another inside, and that inner one.
 *
 * @param result what was asked for
 */
public record WireResult<T>(
    @Nullable Boolean success,
    @Nullable String code,
    @Nullable String message,
    @Nullable T result) {}
