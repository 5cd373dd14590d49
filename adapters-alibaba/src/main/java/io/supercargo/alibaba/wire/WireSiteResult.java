package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * The envelope of the paper for national sites.
 *
 * @param result says success once more
 */
public record WireSiteResult(
    boolean success,
    String code,
    @Nullable String message,
    @Nullable Object data,
    boolean result) {}
