package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.WireAnswer;
import io.supercargo.alibaba.wire.WireParcelUpdate;
import io.supercargo.http.Answer;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** What we sold, told back. */
interface AlibabaSyncApi {
  @POST("tradeCrossOrderSync")
  Call<Answer<WireAnswer<Object>>> order(@Body Object parameters);

  @POST("orderRelationWrite")
  Call<Answer<WireAnswer<Object>>> relation(@Body Object parameters);

  @POST("orderStatusSync")
  Call<Answer<WireAnswer<Object>>> status(@Body Object parameters);

  @POST("tradeCrossLogisticsOrderSync")
  Call<Answer<WireAnswer<Object>>> parcel(@Body Object parameters);

  @POST("logisticsStatusUpdate")
  Call<Answer<WireAnswer<Object>>> parcelStatus(@Body WireParcelUpdate update);
}
