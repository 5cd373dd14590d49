package io.supercargo.http.dialect.trade;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.shape.Beside;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an order would cost.
 *
 * @param orderPreviewResuslt one row for each order that it would become; so spelt on every wire
 */
@Beside
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WirePreview(
    @Nullable Boolean success,
    @Nullable String errorCode,
    @Nullable String errorMsg,
    @Nullable List<WireRow> orderPreviewResuslt) {

  /**
   * An order that it would become. Sums are fen, the amounts of its lines are yuan.
   *
   * @param status whether it can be ordered
   * @param sumPaymentNoCarriage goods alone
   * @param flowFlag to be given back when it is ordered
   * @param tradeModeNameList those that may be the trade type; none can be ordered when it is empty
   * @param taoSampleSinglePromotion false where a line has a discount
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireRow(
      @Nullable Long discountFee,
      @Nullable List<String> tradeModeNameList,
      @Nullable Boolean status,
      @Nullable Boolean taoSampleSinglePromotion,
      @Nullable Long sumPayment,
      @Nullable String message,
      @Nullable Long sumCarriage,
      @Nullable String resultCode,
      @Nullable Long sumPaymentNoCarriage,
      @Nullable Long additionalFee,
      @Nullable String flowFlag,
      @Nullable List<WireGoods> cargoList,
      @Nullable List<WireMode> tradeModelList) {}

  /** A line. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireGoods(
      @Nullable BigDecimal amount,
      @Nullable BigDecimal finalUnitPrice,
      @Nullable String specId,
      @Nullable Long skuId,
      @Nullable Long offerId,
      @Nullable String offerMapId,
      @Nullable String resultCode,
      @Nullable String message) {}

  /** A way of trading. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireMode(
      @Nullable String tradeWay,
      @Nullable String name,
      @Nullable String tradeType,
      @Nullable String description,
      @Nullable Boolean opSupport) {}
}
