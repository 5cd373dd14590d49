package io.supercargo.xportcn.wire.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.dialect.taobao.aftersales.Returning;
import org.jspecify.annotations.Nullable;

/** Goods on their way back to a seller at Taobao. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireSentBack(
    @Nullable String refundId,
    @Nullable String logisticsCompanyCode,
    @Nullable String logisticsNo,
    @Nullable String buyerPhone,
    @Nullable String returnGoodsDesc) {
  public static WireSentBack of(String refundId, Returning parcel) {
    return new WireSentBack(
        refundId, parcel.carrier(), parcel.waybill(), parcel.phone(), parcel.note());
  }

  public Returning parcel() {
    return new Returning(logisticsCompanyCode, logisticsNo, buyerPhone, returnGoodsDesc);
  }
}
