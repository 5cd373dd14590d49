package io.supercargo.http.dialect.taobao.logistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parcels of one line of an order.
 *
 * @param purchaseOrderOuterId Taobao's own number: a number upstream, a text at resellers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireWay(
    @Nullable JsonNode purchaseOrderOuterId, @Nullable List<WireParcel> pnmLogisticsDetails) {

  /**
   * A parcel. Its receiver, who is told too, is not read: the order has one.
   *
   * @param mailNo the waybill
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireParcel(
      @Nullable String mailNo,
      @Nullable String logisticsStatus,
      @Nullable String logisticsDesc,
      @Nullable String goodsNumber,
      @Nullable List<WirePartner> logisticsPartner,
      @Nullable List<WireGood> logisticsGoods,
      @Nullable List<WireStep> logisticsTraces) {}

  /** Who carries it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WirePartner(
      @Nullable String company,
      @Nullable String companyContact,
      @Nullable String companyImageUrl) {}

  /** Something inside. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireGood(
      @Nullable String title,
      @Nullable String property,
      @Nullable Long quantity,
      @Nullable String imageUrl) {}

  /**
   * Something that happened; members without a value are printed too.
   *
   * @param time such as {@code 2023-12-14 21:39:11}, in China
   * @param standerdDesc the whole sentence, so misspelt on the wire
   */
  public record WireStep(
      @Nullable String statusDesc,
      @Nullable String status,
      @Nullable String action,
      @Nullable String province,
      @Nullable String city,
      @Nullable String district,
      @Nullable String facilityName,
      @Nullable String time,
      @Nullable String standerdDesc,
      @Nullable String nextCity,
      @Nullable String nextNodeName) {}
}
