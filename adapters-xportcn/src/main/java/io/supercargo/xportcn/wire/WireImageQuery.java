package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The body of a search by picture; the picture travels inside it, there is no upload.
 *
 * @param imageBase64 marked required although imageAddress exists
 * @param region {@code x1,x2,y1,y2}
 * @param categoryId an integer in all editions
 */
public record WireImageQuery(
    @Nullable String imageBase64,
    @Nullable String imageAddress,
    @Nullable String region,
    @Nullable String keyword,
    @Nullable String auxiliaryText,
    @Nullable Integer beginPage,
    @Nullable Integer pageSize,
    @Nullable String country,
    @Nullable String sort,
    @Nullable String priceStart,
    @Nullable String priceEnd,
    @Nullable JsonNode categoryId,
    @Nullable String filter,
    @Nullable String outMemberId)
    implements WireSearch {}
