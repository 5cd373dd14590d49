package io.supercargo.xportcn.wire.logistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What it would cost to send an item abroad. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WirePassageQuery(
    @Nullable String itemId,
    @Nullable String skuId,
    @Nullable WireAbroadAddress receiverAddress,
    @Nullable Long quantity,
    @Nullable String currency,
    @Nullable String price) {}
