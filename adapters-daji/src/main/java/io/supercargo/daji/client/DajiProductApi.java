package io.supercargo.daji.client;

import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.daji.wire.WirePage;
import io.supercargo.http.Answer;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.QueryMap;

/** The products of the 1688 tab. */
interface DajiProductApi {
  /** The data is null when nothing is found. */
  @GET("keywordSearch")
  Call<Answer<WireEnvelope<WirePage>>> keywordSearch(@QueryMap Map<String, String> query);
}
