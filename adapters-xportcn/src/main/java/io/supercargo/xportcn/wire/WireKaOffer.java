package io.supercargo.xportcn.wire;

import io.supercargo.http.dialect.Required;
import org.jspecify.annotations.Nullable;

/**
 * A hit of KA. All prices are integers, in fen as far as is known.
 *
 * @param repurchaseRate percent, e.g. {@code 12.84%}
 * @param totalPrice price, servicePrice and handlingPrice together
 */
public record WireKaOffer(
    @Nullable String imageUrl,
    @Nullable String subject,
    @Nullable String subjectTrans,
    Long offerId,
    @Nullable Boolean isJxhy,
    @Nullable String repurchaseRate,
    @Nullable Long monthSold,
    @Nullable Long topCategoryId,
    @Nullable Long secondCategoryId,
    @Nullable Long thirdCategoryId,
    Long price,
    @Nullable Long servicePrice,
    @Nullable Long handlingPrice,
    @Nullable Long totalPrice)
    implements WireOffer {
  public WireKaOffer {
    Required.field("offerId", offerId);
    Required.field("price", price);
  }
}
