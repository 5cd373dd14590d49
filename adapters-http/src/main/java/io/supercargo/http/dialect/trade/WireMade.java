package io.supercargo.http.dialect.trade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an order that was placed. {@code success} says little: samples of orders that were
 * made have it false. There is an order where there is an order's number.
 *
 * @param totalSuccessAmount fen; empty as {@code orderId} is when several orders were made
 * @param orderList the orders when several were made
 * @param failedOfferList what was left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireMade(
    @Nullable Long totalSuccessAmount,
    @Nullable String orderId,
    @Nullable Boolean success,
    @Nullable String code,
    @Nullable String message,
    @Nullable Long postFee,
    @Nullable List<WireOrder> orderList,
    @Nullable List<WireFailed> failedOfferList) {

  /**
   * One of several orders.
   *
   * @param orderAmmount fen; so spelt
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireOrder(
      @Nullable String orderId,
      @Nullable Long orderAmmount,
      @Nullable Long postFee,
      @Nullable Boolean success,
      @Nullable String resultCode,
      @Nullable String message) {}

  /** What was not ordered. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireFailed(
      @Nullable String offerId,
      @Nullable String specId,
      @Nullable String errorCode,
      @Nullable String errorMessage) {}
}
