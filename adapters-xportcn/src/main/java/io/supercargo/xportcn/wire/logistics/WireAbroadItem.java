package io.supercargo.xportcn.wire.logistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Goods that go abroad; previews know no title and no picture. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireAbroadItem(
    @Nullable String itemId,
    @Nullable String skuId,
    @Nullable Long quantity,
    @Nullable String title,
    @Nullable String imageUrl,
    @Nullable WirePassage freightInfo,
    @Nullable String currency,
    @Nullable String price) {}
