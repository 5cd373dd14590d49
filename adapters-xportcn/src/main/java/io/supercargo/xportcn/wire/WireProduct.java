package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.dialect.detail.WireDetail.WireAttribute;
import io.supercargo.http.dialect.detail.WireDetail.WireImages;
import io.supercargo.http.dialect.detail.WireDetail.WireSale;
import io.supercargo.http.dialect.detail.WireDetail.WireShipping;
import io.supercargo.http.dialect.detail.WireDetail.WireSku;
import io.supercargo.http.dialect.detail.WireDetail.WireTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product with all that is told of it. Only the names up to {@code description} were read on a
 * page of this family; the rest follows 1688's own detail, which the platform relays.
 *
 * @param offerId KA and v1
 * @param offerMapId v2
 * @param price fen as an integer in KA, with its service and handling parts; elsewhere priceInfo
 * @param currency at International Alibaba alone
 * @param tagInfoList the services that are promised
 */
public record WireProduct(
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long offerId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String offerMapId,
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
    @Nullable Boolean isJxhy,
    @Nullable String sellerOpenId,
    @Nullable String companyName,
    @Nullable Integer minOrderQuantity,
    @Nullable String status,
    @Nullable List<WireTag> tagInfoList,
    @Nullable Long monthSold,
    @Nullable String repurchaseRate,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WirePriceInfo priceInfo,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long price,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long servicePrice,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long handlingPrice,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long totalPrice,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String currency) {}
