package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.logistics.WireCarrier;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.logistics.WireOrderParcel;
import io.supercargo.xportcn.wire.trade.WireOrderKey;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Parcels of orders of 1688, and those who carry them. */
interface XportLogisticsApi {
  /** In KA. */
  @POST("orderLogistics")
  Call<Answer<WireEnvelope<List<WireOrderParcel>>>> parcels(@Body WireOrderKey order);

  /** The same in v1 and v2. */
  @GET("orderLogistics")
  Call<Answer<WireEnvelope<List<WireOrderParcel>>>> parcelsByGet(@Query("orderId") String order);

  @GET("logisticsCompanies")
  Call<Answer<WireEnvelope<List<WireCarrier>>>> carriers();
}
