package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a category, translated.
 *
 * @param categoryId 0 is the root
 */
public record WireCategoryQuery(@Nullable String categoryId, @Nullable String language) {}
