package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.http.dialect.detail.WireDetail.WireAttribute;
import io.supercargo.http.dialect.detail.WireDetail.WireImages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A product as the paper for national sites prints it. */
public record WireSiteProduct(
    long offerId,
    @Nullable String subject,
    @Nullable String subjectTrans,
    @Nullable String description,
    @Nullable String mainVideo,
    @Nullable String detailVideo,
    WireImages productImage,
    List<WireAttribute> productAttribute,
    List<WireSiteSku> productSkuInfos,
    WireSiteSale productSaleInfo,
    WireSiteShipping productShippingInfo,
    @Nullable Long categoryId,
    @Nullable String categoryName,
    boolean isJxhy,
    @Nullable String sellerOpenId,
    @Nullable Integer minOrderQuantity) {
  /** A variant with room for one property. */
  public record WireSiteSku(
      long amountOnSale,
      String price,
      @Nullable String jxhyPrice,
      JsonNode skuId,
      @Nullable String specId,
      @Nullable WireSiteSkuAttribute skuAttribute) {}

  /** A property of a variant; its id is spelt otherwise than everywhere else. */
  public record WireSiteSkuAttribute(
      @Nullable String attributeID,
      @Nullable String attributeName,
      @Nullable String attributeNameTrans,
      @Nullable String value,
      @Nullable String valueTrans,
      @Nullable String skuImageUrl) {}

  /** Price tiers and stock. */
  public record WireSiteSale(List<WireSitePriceRange> priceRanges, long amountOnSale) {}

  /** The price from a quantity on. */
  public record WireSitePriceRange(@Nullable Integer startQuantity, @Nullable String price) {}

  /** Where it is sent from. */
  public record WireSiteShipping(@Nullable String sendGoodsAddressText) {}
}
