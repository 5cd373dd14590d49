package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A search by words, in a shop or by a picture.
 *
 * @param country the language of translations; national sites may write the country
 * @param sort JSON inside a text, e.g. {@code {"price":"asc"}}
 * @param categoryId a number
 * @param sellerOpenId the shop, for searches in one
 * @param imageId of an uploaded picture
 * @param imageAddress in place of the id; only 1688's own pictures are read reliably
 * @param region {@code x1,x2,y1,y2} in pixels
 * @param snId a topic of search navigation
 * @param auxiliaryText words that steer the picture search
 */
public record WireOfferQuery(
    @Nullable String keyword,
    @Nullable String imageId,
    @Nullable String imageAddress,
    @Nullable String region,
    @Nullable String auxiliaryText,
    @Nullable String sellerOpenId,
    @Nullable Integer beginPage,
    @Nullable Integer pageSize,
    @Nullable String country,
    @Nullable String filter,
    @Nullable String sort,
    @Nullable String priceStart,
    @Nullable String priceEnd,
    @Nullable JsonNode categoryId,
    @Nullable String outMemberId,
    @Nullable String productCollectionId,
    @Nullable String snId) {}
