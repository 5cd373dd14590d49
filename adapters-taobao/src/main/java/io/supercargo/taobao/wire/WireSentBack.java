package io.supercargo.taobao.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.supercargo.http.dialect.taobao.aftersales.Returning;
import org.jspecify.annotations.Nullable;

/** Goods on their way back to a seller. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireSentBack(
    @JsonProperty("refundId") @Nullable String refundId,
    @JsonProperty("logisticsCompanyCode") @Nullable String logisticsCompanyCode,
    @JsonProperty("logisticsNo") @Nullable String logisticsNo,
    @JsonProperty("buyerPhone") @Nullable String buyerPhone,
    @JsonProperty("returnGoodsDesc") @Nullable String returnGoodsDesc) {
  public static WireSentBack of(String refundId, Returning parcel) {
    return new WireSentBack(
        refundId, parcel.carrier(), parcel.waybill(), parcel.phone(), parcel.note());
  }

  public Returning parcel() {
    return new Returning(logisticsCompanyCode, logisticsNo, buyerPhone, returnGoodsDesc);
  }
}
