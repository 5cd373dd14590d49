package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The body of a category query.
 *
 * @param categoryId 0 asks for the root
 * @param language as 1688 itself calls it
 * @param country what the searches of this platform call it
 */
public record WireCategoryQuery(
    @Nullable JsonNode categoryId, @Nullable String language, @Nullable String country) {}
