package io.supercargo.http.dialect.taobao.trade;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order. Amounts are cents, times milliseconds or Chinese time as text.
 *
 * @param status a word, or a number at a reseller
 * @param outerPurchaseId the buyer's own name of it
 * @param purchaseAmount to be paid, everything included
 * @param receiver without a name and a telephone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WirePurchase(
    @Nullable Long purchaseId,
    @Nullable String outerPurchaseId,
    @Nullable String sellerOrderNumber,
    @Nullable String orderSource,
    @Nullable JsonNode status,
    @Nullable String supplierNick,
    @Nullable String createdTime,
    @Nullable String modifyTime,
    @Nullable String payTime,
    @Nullable Long purchaseAmount,
    @Nullable String purchaseCurrency,
    @Nullable Long productAmount,
    @Nullable Long domesticPostFee,
    @Nullable Long hongbaoDeductionAmount,
    @Nullable Long payAmount,
    @Nullable String payCurrency,
    @Nullable WireReceiver receiver,
    @Nullable List<WireSubPurchase> subPurchaseOrders) {

  /**
   * A line, which is an order below that order.
   *
   * @param purchaseOrderOuterId Taobao's own number of the order
   * @param optionFields {@code shopId}, {@code shopName}, {@code SKU_IMG_URL}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireSubPurchase(
      @Nullable Long subPurchaseOrderId,
      @Nullable JsonNode status,
      @Nullable String itemId,
      @Nullable Long skuId,
      @Nullable Long quantity,
      @Nullable String title,
      @Nullable Long purchaseAmount,
      @Nullable String purchaseCurrency,
      @Nullable Long productAmount,
      @Nullable String closeReason,
      @Nullable String purchaseOrderOuterId,
      @Nullable Boolean canConfirmReceipt,
      @Nullable List<WireLogisticOrder> logisticOrders,
      @Nullable Map<String, String> optionFields,
      @Nullable WireSkuPicture skuInfo) {}

  /**
   * A parcel with something of a line inside.
   *
   * @param logisticNumber the waybill
   * @param rtsTime when the seller had it ready
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireLogisticOrder(
      @Nullable String logisticCompanyName,
      @Nullable String logisticNumber,
      @Nullable String rtsTime) {}

  /** The picture of a variant. */
  public record WireSkuPicture(@Nullable String skuImgUrl) {}
}
