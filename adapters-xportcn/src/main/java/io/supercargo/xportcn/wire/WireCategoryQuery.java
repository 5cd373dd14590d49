package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The body of a category query.
 *
 * @param categoryId 0 asks for the root
 */
public record WireCategoryQuery(@Nullable JsonNode categoryId, @Nullable String country) {}
