package io.supercargo.xportcn.wire.logistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A route abroad, and what it costs where that is told.
 *
 * @param price a decimal number as a text, as in all questions of this group
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WirePassage(
    @Nullable String serviceId,
    @Nullable String companyName,
    @Nullable String serviceCategory,
    @Nullable String currency,
    @Nullable String price) {}
