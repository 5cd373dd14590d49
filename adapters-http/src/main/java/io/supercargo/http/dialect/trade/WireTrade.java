package io.supercargo.http.dialect.trade;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order as its buyer sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireTrade(
    @Nullable WireBase baseInfo,
    @Nullable List<WireItem> productItems,
    @Nullable WirePlace nativeLogistics) {

  /** The same with its parcels. */
  public WireTrade sent(List<WireSent> parcels) {
    WirePlace place = nativeLogistics == null ? WirePlace.NOWHERE : nativeLogistics;
    return new WireTrade(baseInfo, productItems, place.sent(parcels));
  }

  /**
   * The order itself. Amounts are yuan but for {@code discount}, which is fen.
   *
   * @param id above 2^53: samples print it rounded
   * @param idOfStr the same as a text; a number in the sample of the list
   * @param totalAmount to be paid, all discounts taken off
   * @param discount by which the price was changed; below 0 it became cheaper
   * @param currency yuan when it is not told
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireBase(
      @Nullable Long id,
      @Nullable String idOfStr,
      @Nullable String status,
      @Nullable BigDecimal totalAmount,
      @Nullable BigDecimal sumProductPayment,
      @Nullable BigDecimal shippingFee,
      @Nullable Long discount,
      @Nullable String createTime,
      @Nullable String payTime,
      @Nullable String allDeliveredTime,
      @Nullable String confirmedTime,
      @Nullable String completeTime,
      @JsonProperty("sellerID") @Nullable String sellerId,
      @Nullable String sellerLoginId,
      @Nullable WireContact sellerContact,
      @Nullable String closeReason,
      @Nullable String buyerFeedback,
      @Nullable String tradeTypeCode,
      @Nullable String flowTemplateCode,
      @Nullable String outOrderId,
      @Nullable String currency) {}

  /** Who sells. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireContact(@Nullable String name, @Nullable String companyName) {}

  /**
   * A line.
   *
   * @param subItemId above 2^53
   * @param productId empty for what is no product of the marketplace
   * @param quantity may have a fraction of the unit
   * @param price of the unit, before discounts
   * @param itemAmount to be paid for all of it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireItem(
      @JsonProperty("subItemID") @Nullable Long subItemId,
      @JsonProperty("subItemIDString") @Nullable String subItemIdString,
      @JsonProperty("productID") @Nullable Long productId,
      @JsonProperty("skuID") @Nullable Long skuId,
      @Nullable String specId,
      @Nullable String name,
      @Nullable BigDecimal quantity,
      @Nullable BigDecimal price,
      @Nullable BigDecimal itemAmount,
      @Nullable String status,
      @Nullable List<WireProperty> skuInfos,
      @Nullable List<String> productImgUrl) {}

  /** E.g. 颜色, 白色. */
  public record WireProperty(@Nullable String name, @Nullable String value) {}

  /** Where it is sent to. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WirePlace(
      @Nullable String contactPerson,
      @Nullable String mobile,
      @Nullable String telephone,
      @Nullable String province,
      @Nullable String city,
      @Nullable String area,
      @Nullable String town,
      @Nullable String areaCode,
      @Nullable String address,
      @Nullable String zip,
      @Nullable List<WireSent> logisticsItems) {
    static final WirePlace NOWHERE =
        new WirePlace(null, null, null, null, null, null, null, null, null, null, null);

    WirePlace sent(List<WireSent> parcels) {
      return new WirePlace(
          contactPerson,
          mobile,
          telephone,
          province,
          city,
          area,
          town,
          areaCode,
          address,
          zip,
          parcels);
    }
  }
}
