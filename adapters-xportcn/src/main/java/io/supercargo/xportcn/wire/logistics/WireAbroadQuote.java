package io.supercargo.xportcn.wire.logistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A preview that can be booked, such as {@code FF2024080200007}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireAbroadQuote(
    @Nullable String renderId,
    @Nullable String currency,
    @Nullable String price,
    @Nullable List<WirePassage> freightInfos) {}
