package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The body of a query for one item of Taobao.
 *
 * @param itemId a text
 * @param language of the source product alone, e.g. {@code vi}
 */
public record WireItemIdQuery(@Nullable JsonNode itemId, @Nullable String language) {}
