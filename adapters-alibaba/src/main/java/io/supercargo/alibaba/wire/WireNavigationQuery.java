package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * Asks by what hits can be narrowed.
 *
 * @param language a locale here, e.g. {@code en_US}
 * @param region a country, e.g. {@code US}
 */
public record WireNavigationQuery(
    @Nullable String keyword,
    @Nullable String language,
    @Nullable String region,
    @Nullable String currency) {}
