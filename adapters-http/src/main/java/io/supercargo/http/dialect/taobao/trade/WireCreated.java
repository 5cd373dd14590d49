package io.supercargo.http.dialect.taobao.trade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an order that was placed. There is an order where there is a purchase id, whatever
 * {@code success} says.
 *
 * @param orderList one for each seller
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireCreated(
    @Nullable String outerPurchaseId,
    @Nullable String paymentUrl,
    @Nullable Boolean success,
    @Nullable String errorCode,
    @Nullable String errorMessage,
    @Nullable List<WireMade> orderList) {

  /**
   * @param estimateAmount cents
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireMade(
      @Nullable Long purchaseId,
      @Nullable String supplierNick,
      @Nullable Long estimateAmount,
      @Nullable String estimateCurrency,
      @Nullable String sourceMarket,
      @Nullable List<WireMadeLine> orderLineList) {}

  /** A line of it, which is an order below that order. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireMadeLine(
      @Nullable String itemId,
      @Nullable Long skuId,
      @Nullable String orderLineNo,
      @Nullable Long quantity,
      @Nullable Long estimateAmount,
      @Nullable String estimateCurrency,
      @Nullable Long subPurchaseOrderId,
      @Nullable String supplierNick) {}
}
