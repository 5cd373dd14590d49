package io.supercargo.daji.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.daji.wire.WireOffer.WirePriceInfo;
import io.supercargo.http.dialect.Required;
import io.supercargo.http.dialect.detail.WireDetail.WireAttribute;
import io.supercargo.http.dialect.detail.WireDetail.WireImages;
import io.supercargo.http.dialect.detail.WireDetail.WireSale;
import io.supercargo.http.dialect.detail.WireDetail.WireShipping;
import io.supercargo.http.dialect.detail.WireDetail.WireSku;
import io.supercargo.http.dialect.detail.WireDetail.WireTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product with all that is told of it. The outer names are Daji's as a client passes them on, the
 * inner ones follow 1688's own detail, which Daji relays.
 *
 * @param offerIdentities the supplier's badges
 * @param priceInfo as in searches; not known to be there
 */
public record WireProduct(
    Long offerId,
    @Nullable Long categoryId,
    @Nullable Long topCategoryId,
    @Nullable Long secondCategoryId,
    @Nullable Long thirdCategoryId,
    @Nullable String subject,
    @Nullable String subjectTrans,
    @Nullable String description,
    @Nullable String mainVideo,
    @Nullable WireImages productImage,
    @Nullable List<WireAttribute> productAttribute,
    @Nullable List<WireSku> productSkuInfos,
    @Nullable WireSale productSaleInfo,
    @Nullable WireShipping productShippingInfo,
    @Nullable String sellerOpenId,
    @Nullable String companyName,
    @Nullable String status,
    @Nullable List<WireTag> tagInfoList,
    @Nullable Boolean isJxhy,
    @Nullable Integer minOrderQuantity,
    @Nullable List<String> offerIdentities,
    @Nullable String traceInfo,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WirePriceInfo priceInfo) {
  public WireProduct {
    Required.field("offerId", offerId);
  }
}
