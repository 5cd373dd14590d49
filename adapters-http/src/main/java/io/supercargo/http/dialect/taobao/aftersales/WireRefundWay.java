package io.supercargo.http.dialect.taobao.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** How goods go back. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundWay(
    @Nullable String logisticsNo,
    @Nullable WireRefundCarrier logisticsCompany,
    @Nullable WireReturnAddress receiverAddress,
    @Nullable String buyerPhone,
    @Nullable String returnGoodsDesc,
    @Nullable String sellerAgreeReturnDescribe) {}
