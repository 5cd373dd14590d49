package io.supercargo.http.dialect.detail;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What details are made of, by 1688's own names. */
public final class WireDetail {
  private WireDetail() {}

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
   * @param price as the wire writes prices
   * @param skuAttributes one object in 1688's paper for national sites
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
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @JsonAlias("skuAttribute")
          @Nullable List<WireSkuAttribute> skuAttributes) {}

  /** A property of a variant. */
  public record WireSkuAttribute(
      @JsonAlias("attributeID") @Nullable String attributeId,
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
