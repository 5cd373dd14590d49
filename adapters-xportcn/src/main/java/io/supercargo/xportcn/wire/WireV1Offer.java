package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.dialect.Required;
import org.jspecify.annotations.Nullable;

/**
 * A hit of v1.
 *
 * @param repurchaseRate percent, e.g. {@code 7%}
 * @param isOnePsale in store searches alone
 * @param currency at International Alibaba alone
 */
public record WireV1Offer(
    @Nullable String imageUrl,
    @Nullable String subject,
    @Nullable String subjectTrans,
    Long offerId,
    @Nullable Boolean isJxhy,
    @Nullable String repurchaseRate,
    @Nullable Long monthSold,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean isOnePsale,
    WirePriceInfo priceInfo,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String currency)
    implements WireOffer {
  public WireV1Offer {
    Required.field("offerId", offerId);
    Required.field("priceInfo", priceInfo);
  }
}
