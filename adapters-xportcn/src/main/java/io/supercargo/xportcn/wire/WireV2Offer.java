package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.dialect.Required;
import org.jspecify.annotations.Nullable;

/**
 * A hit of v2.
 *
 * @param offerMapId 22 URL-safe Base64 characters that mean something to this platform alone
 * @param repurchaseRate percent, e.g. {@code 7%}
 * @param isOnePsale in store searches alone
 */
public record WireV2Offer(
    @Nullable String imageUrl,
    @Nullable String subject,
    @Nullable String subjectTrans,
    String offerMapId,
    @Nullable Boolean isJxhy,
    @Nullable String repurchaseRate,
    @Nullable Long monthSold,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean isOnePsale,
    WirePriceInfo priceInfo)
    implements WireOffer {
  public WireV2Offer {
    Required.field("offerMapId", offerMapId);
    Required.field("priceInfo", priceInfo);
  }
}
