package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.WireAnswer;
import io.supercargo.alibaba.wire.WireOrderKey;
import io.supercargo.alibaba.wire.WireTraceKey;
import io.supercargo.alibaba.wire.WireTraces;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.logistics.WireCarrier;
import io.supercargo.http.dialect.logistics.WireParcel;
import java.util.List;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Parcels and those who carry them. */
interface AlibabaLogisticsApi {
  @POST("logisticsGetLogisticsInfosBuyerView")
  Call<Answer<WireAnswer<List<WireParcel>>>> parcels(@Body WireOrderKey order);

  @POST("logisticsGetLogisticsTraceInfoBuyerView")
  Call<Answer<WireAnswer<WireTraces>>> traces(@Body WireTraceKey order);

  @POST("logisticsOpQueryLogisticCompanyList")
  Call<Answer<WireAnswer<List<WireCarrier>>>> carriers(@Body Map<String, String> nothing);

  /** Those that a return may be sent with; called by name alone. */
  @POST("logisticsOpQueryLogisticCompanyListOffline")
  Call<Answer<WireAnswer<List<WireCarrier>>>> carriersOfReturns(@Body Map<String, String> nothing);
}
