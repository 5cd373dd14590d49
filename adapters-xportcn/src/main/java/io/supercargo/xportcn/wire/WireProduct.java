package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product with all that is told of it. Only the names up to {@code description} were read on a
 * page of this family; the rest follows 1688's own detail, which the platform relays.
 *
 * @param offerId KA and v1
 * @param offerMapId v2
 * @param price fen as an integer in KA, with its service and handling parts; elsewhere priceInfo
 * @param tagInfoList the services that are promised
 */
public record WireProduct(
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long offerId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String offerMapId,
    @Nullable Long categoryId,
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
    @Nullable String sellerOpenId,
    @Nullable String companyName,
    @Nullable Integer minOrderQuantity,
    @Nullable String status,
    @Nullable List<WireTag> tagInfoList,
    @Nullable Long monthSold,
    @Nullable String repurchaseRate,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WirePriceInfo priceInfo,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long price,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long servicePrice,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long handlingPrice,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long totalPrice) {

  /** Pictures, the main one first. */
  public record WireImages(@Nullable List<String> images) {}

  /** A property of the product. */
  public record WireAttribute(
      @Nullable String attributeId,
      @Nullable String attributeName,
      @Nullable String attributeNameTrans,
      @Nullable String value,
      @Nullable String valueTrans) {}

  /**
   * A variant.
   *
   * @param skuId an integer; a text where another wire has such ids
   * @param price an integer of fen in KA, a text of yuan elsewhere
   */
  public record WireSku(
      @Nullable JsonNode skuId,
      @Nullable String specId,
      @Nullable Long amountOnSale,
      @Nullable JsonNode price,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String jxhyPrice,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String pfJxhyPrice,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String consignPrice,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String promotionPrice,
      @Nullable List<WireSkuAttribute> skuAttributes) {}

  /** A property of a variant. */
  public record WireSkuAttribute(
      @Nullable String attributeId,
      @Nullable String attributeName,
      @Nullable String attributeNameTrans,
      @Nullable String value,
      @Nullable String valueTrans,
      @Nullable String skuImageUrl) {}

  /** Stock, price tiers and the unit of sale. */
  public record WireSale(
      @Nullable Long amountOnSale,
      @Nullable List<WirePriceRange> priceRangeList,
      @Nullable WireUnit unitInfo) {}

  /** The price from a quantity on. */
  public record WirePriceRange(@Nullable Integer startQuantity, @Nullable JsonNode price) {}

  /** A unit of sale, e.g. 盒, Box. */
  public record WireUnit(@Nullable String unit, @Nullable String transUnit) {}

  /** Where it is sent from and how soon. */
  public record WireShipping(
      @Nullable String sendGoodsAddressText, @Nullable String shippingTimeGuarantee) {}

  /** A promised service. */
  public record WireTag(@Nullable String key, @Nullable Boolean value) {}
}
