package io.supercargo.http.dialect.logistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parcel. Sender and receiver, which the platform tells too, are not read: the order has them.
 *
 * @param logisticsBillNo the waybill
 * @param orderEntryIds of the lines inside, with commas between, or of the order
 * @param logisticsCompanyId the platform's number of the carrier
 * @param logisticsCompanyNo its code
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireParcel(
    @Nullable String logisticsId,
    @Nullable String logisticsBillNo,
    @Nullable String orderEntryIds,
    @Nullable String status,
    @Nullable String logisticsCompanyId,
    @Nullable String logisticsCompanyName,
    @Nullable String logisticsCompanyNo,
    @Nullable List<Good> sendGoods,
    @Nullable List<Packed> logisticsOrderGoods) {

  /**
   * Something inside.
   *
   * @param quantity a text on the page, a number in its sample
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Good(@Nullable String goodName, @Nullable String quantity, @Nullable String unit) {}

  /** A line of an order that is inside. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Packed(
      @Nullable String logisticsId,
      @Nullable Long tradeOrderId,
      @Nullable Long tradeOrderItemId,
      @Nullable Double quantity,
      @Nullable String productName) {}
}
