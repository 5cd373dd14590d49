package io.supercargo.xportcn.wire.logistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.dialect.logistics.WireParcel;
import io.supercargo.http.dialect.logistics.WireParcel.Good;
import io.supercargo.http.dialect.logistics.WireParcel.Packed;
import io.supercargo.http.dialect.logistics.WireTrace;
import io.supercargo.http.dialect.logistics.WireTrace.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parcel of an order of 1688 with its way, which 1688 tells apart. Nobody has seen how much of it
 * the platform passes on: a parcel may be told by its way alone.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireOrderParcel(
    @Nullable String logisticsId,
    @Nullable String logisticsBillNo,
    @Nullable Long orderId,
    @Nullable String orderEntryIds,
    @Nullable String status,
    @Nullable String logisticsCompanyName,
    @Nullable String logisticsCompanyNo,
    @Nullable List<Good> sendGoods,
    @Nullable List<Packed> logisticsOrderGoods,
    @Nullable List<Step> logisticsSteps) {
  static WireOrderParcel of(WireParcel parcel, WireTrace trace) {
    return new WireOrderParcel(
        parcel.logisticsId(),
        parcel.logisticsBillNo(),
        trace.orderId(),
        parcel.orderEntryIds(),
        parcel.status(),
        parcel.logisticsCompanyName(),
        parcel.logisticsCompanyNo(),
        parcel.sendGoods(),
        parcel.logisticsOrderGoods(),
        trace.logisticsSteps());
  }

  WireParcel parcel() {
    return new WireParcel(
        logisticsId,
        logisticsBillNo,
        orderEntryIds,
        status,
        null,
        logisticsCompanyName,
        logisticsCompanyNo,
        sendGoods,
        logisticsOrderGoods);
  }

  WireTrace trace() {
    return new WireTrace(logisticsId, logisticsBillNo, orderId, logisticsSteps);
  }
}
