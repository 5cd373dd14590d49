package io.supercargo.http.dialect.taobao.trade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an order would cost.
 *
 * @param totalRealPayPrice for all that can be ordered, everything included
 * @param renderItemList one for each seller
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRender(
    @Nullable WirePrice totalRealPayPrice,
    @Nullable List<WireUnavailable> unavailableSkuList,
    @Nullable List<WireRenderItem> renderItemList) {

  /**
   * @param amount cents
   */
  public record WirePrice(@Nullable Long amount, @Nullable String currency) {}

  /** What cannot be ordered. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireUnavailable(
      @Nullable String itemId,
      @Nullable Long skuId,
      @Nullable String reason,
      @Nullable String errorCode,
      @Nullable String errorMsg) {}

  /**
   * What one seller would send.
   *
   * @param orderFee goods and postage, before what is taken off the whole
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireRenderItem(
      @Nullable String nick,
      @Nullable String sellerId,
      @Nullable List<WireItemPrice> itemPriceInfos,
      @Nullable WirePrice mainlandShippingFee,
      @Nullable WirePrice orderFee,
      @Nullable String currencyCode,
      @Nullable String dispatchPlace) {}

  /**
   * A line.
   *
   * @param originPrice of the unit
   * @param discountPrice of the unit, which is what it costs
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireItemPrice(
      @Nullable String itemId,
      @Nullable Long skuId,
      @Nullable Long quantity,
      @Nullable WirePrice originPrice,
      @Nullable WirePrice discountPrice) {}
}
