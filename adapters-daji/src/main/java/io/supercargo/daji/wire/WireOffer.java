package io.supercargo.daji.wire;

import io.supercargo.http.dialect.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hit.
 *
 * @param repurchaseRate percent, e.g. {@code 5%}
 * @param traceInfo text to report back with an order, URL-encoded
 */
public record WireOffer(
    @Nullable String imageUrl,
    @Nullable String subject,
    @Nullable String subjectTrans,
    WirePriceInfo priceInfo,
    Long offerId,
    @Nullable Boolean isJxhy,
    @Nullable String repurchaseRate,
    @Nullable Long monthSold,
    @Nullable String traceInfo,
    @Nullable Boolean isOnePsale,
    @Nullable List<String> sellerIdentities) {
  public WireOffer {
    Required.field("priceInfo", priceInfo);
    Required.field("offerId", offerId);
  }

  /** Yuan as texts with uneven decimals ({@code "34.50"} beside {@code "34.5"}). */
  public record WirePriceInfo(
      String price,
      @Nullable String jxhyPrice,
      @Nullable String pfJxhyPrice,
      @Nullable String consignPrice) {
    public WirePriceInfo {
      Required.field("price", price);
    }
  }
}
