package io.supercargo.http.dialect.taobao;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hit of a search. Prices are yuan as texts here, and fen as numbers in details.
 *
 * @param itemMapId in place of the number at a reseller
 * @param price hot lists of other wires tell none
 * @param couponPrice the price with coupons
 * @param inventory pieces on stock
 */
public record WireItem(
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long itemId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String itemMapId,
    @Nullable String title,
    @Nullable String mainImageUrl,
    @Nullable String price,
    @Nullable String couponPrice,
    @Nullable Long inventory,
    @Nullable String shopName,
    @Nullable List<String> tags,
    @Nullable WireItemTranslation multiLanguageInfo,
    @Nullable List<WirePromotion> promotionDisplays) {

  /** The title in the language that was asked for, and a picture whose words are translated. */
  public record WireItemTranslation(
      @Nullable String language, @Nullable String title, @Nullable String mainImageUrl) {}
}
