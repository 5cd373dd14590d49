package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.logistics.WireInbound;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Parcels at the warehouse, in KA. */
interface XportWarehouseApi {
  @POST("wmsPackageForecast")
  Call<Answer<WireEnvelope<Boolean>>> announce(@Body WireInbound parcel);

  @POST("wmsPackageUpdate")
  Call<Answer<WireEnvelope<Boolean>>> change(@Body WireInbound parcel);

  @POST("wmsPackageInbound")
  Call<Answer<WireEnvelope<Boolean>>> receive(@Body WireInbound parcel);
}
