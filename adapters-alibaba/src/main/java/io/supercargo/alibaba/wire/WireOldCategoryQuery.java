package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a category in Chinese.
 *
 * @param categoryId 0 is the root
 */
public record WireOldCategoryQuery(@JsonProperty("categoryID") @Nullable String categoryId) {}
