package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.supercargo.http.dialect.Required;
import io.supercargo.http.dialect.detail.WireDetail.WireAttribute;
import io.supercargo.http.dialect.detail.WireDetail.WireImages;
import io.supercargo.http.dialect.detail.WireDetail.WireShipping;
import io.supercargo.http.dialect.detail.WireDetail.WireSku;
import io.supercargo.http.dialect.detail.WireDetail.WireTag;
import io.supercargo.http.dialect.detail.WireDetail.WireUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product with all that is told of it. It has no price of its own: that is in its price ranges,
 * or in its SKUs.
 *
 * @param isSelect a text here, a boolean in searches
 * @param soldOut pieces; the page does not say in what time, so nothing is made of it
 * @param tagInfoList the services that are promised
 */
public record WireProduct(
    Long offerId,
    @Nullable Long categoryId,
    @Nullable String categoryName,
    @Nullable Long topCategoryId,
    @Nullable Long secondCategoryId,
    @Nullable Long thirdCategoryId,
    @Nullable String subject,
    @Nullable String subjectTrans,
    @Nullable String description,
    @Nullable String mainVideo,
    @Nullable WireImages productImage,
    @Nullable List<WireAttribute> productAttribute,
    @Nullable List<WireSku> productSkuInfos,
    @Nullable WireSale productSaleInfo,
    @Nullable WireShipping productShippingInfo,
    @Nullable Boolean isJxhy,
    @Nullable String isSelect,
    @Nullable String sellerOpenId,
    @Nullable String companyName,
    @Nullable Integer minOrderQuantity,
    @Nullable String status,
    @Nullable List<WireTag> tagInfoList,
    @Nullable String soldOut,
    @Nullable List<String> offerIdentities,
    @Nullable String traceInfo) {
  public WireProduct {
    Required.field("offerId", offerId);
  }

  /**
   * Stock, prices and the unit of sale.
   *
   * @param quoteType 0 no SKU, 1 a price for each SKU, 2 SKUs with a price by quantity
   */
  public record WireSale(
      @Nullable Long amountOnSale,
      @JsonAlias("priceRanges") @Nullable List<WirePriceRange> priceRangeList,
      @Nullable Integer quoteType,
      @Nullable String consignPrice,
      @Nullable String jxhyPrice,
      @Nullable WireUnit unitInfo) {}

  /** The price from a quantity on. */
  public record WirePriceRange(
      @Nullable Integer startQuantity, @Nullable String price, @Nullable String promotionPrice) {}
}
