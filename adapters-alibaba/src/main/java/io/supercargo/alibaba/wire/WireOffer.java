package io.supercargo.alibaba.wire;

import io.supercargo.http.dialect.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hit. Keyword and picture searches print all of it, searches in a shop and recommendations a
 * part, and the paper for national sites little more than a title and a price.
 *
 * @param repurchaseRate percent, e.g. {@code 10%}
 * @param traceInfo text to report back with an order
 * @param isSelect a text in searches in a shop
 * @param offerIdentities {@code yx} and {@code select}
 */
public record WireOffer(
    @Nullable String imageUrl,
    @Nullable String subject,
    @Nullable String subjectTrans,
    Long offerId,
    @Nullable Boolean isJxhy,
    WirePriceInfo priceInfo,
    @Nullable String repurchaseRate,
    @Nullable Long monthSold,
    @Nullable String traceInfo,
    @Nullable Boolean isOnePsale,
    @Nullable List<String> offerIdentities,
    @Nullable Boolean isSelect,
    @Nullable Long topCategoryId,
    @Nullable Long secondCategoryId,
    @Nullable Long thirdCategoryId,
    @Nullable Integer minOrderQuantity,
    @Nullable WireShippingFigures productSimpleShippingInfo) {
  public WireOffer {
    Required.field("offerId", offerId);
    Required.field("priceInfo", priceInfo);
  }
}
