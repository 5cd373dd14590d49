package io.supercargo.http.dialect.taobao;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item as searchers see it, translated. Prices are fen. */
public record WireItemDetail(
    @Nullable String itemResource,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long itemId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String itemMapId,
    @Nullable String title,
    @Nullable List<String> picUrls,
    @Nullable String shopName,
    @Nullable Long shopId,
    @Nullable Long price,
    @Nullable Long promotionPrice,
    @Nullable Long couponPrice,
    @Nullable String description,
    @Nullable List<WireProperty> properties,
    @Nullable List<WireItemSku> skuList,
    @Nullable List<WirePropertyImage> propertyImageList,
    @Nullable List<String> tags,
    @Nullable WireDetailTranslation multiLanguageInfo,
    @Nullable List<WirePromotion> promotionDisplays) {

  /** A variant. */
  public record WireItemSku(
      @Nullable JsonNode skuId,
      @Nullable Long quantity,
      @Nullable Long price,
      @Nullable Long promotionPrice,
      @Nullable Long couponPrice,
      @Nullable String picUrl,
      @Nullable List<WireProperty> properties) {}

  /** The picture of a property; how the property is written is not known. */
  public record WirePropertyImage(@Nullable JsonNode properties, @Nullable String imageUrl) {}

  /** Everything that is translated. */
  public record WireDetailTranslation(
      @Nullable String language,
      @Nullable String title,
      @Nullable String mainImageUrl,
      @Nullable String couponPrice,
      @Nullable List<WireProperty> properties,
      @Nullable List<WireSkuTranslation> skuProperties) {}

  /** The properties of a variant, translated. */
  public record WireSkuTranslation(
      @Nullable JsonNode skuId, @Nullable List<WireProperty> properties) {}
}
