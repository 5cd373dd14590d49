package io.supercargo.daji.client;

import io.supercargo.daji.wire.WireCategory;
import io.supercargo.daji.wire.WireDailySales;
import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.daji.wire.WireFreight;
import io.supercargo.daji.wire.WireImageId;
import io.supercargo.daji.wire.WirePage;
import io.supercargo.daji.wire.WireProduct;
import io.supercargo.daji.wire.WireRanking;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.freight.WireFreightQuery;
import io.supercargo.http.dialect.navigation.WireTopic;
import java.util.List;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.QueryMap;

/** The products of the 1688 tab, by the operations' names. */
interface DajiProductApi {
  /** The data is null when nothing is found. */
  @GET("keywordSearch")
  Call<Answer<WireEnvelope<WirePage>>> keywordSearch(@QueryMap Map<String, String> query);

  @GET("shopSearch")
  Call<Answer<WireEnvelope<WirePage>>> shopSearch(@QueryMap Map<String, String> query);

  @GET("imageSearch")
  Call<Answer<WireEnvelope<WirePage>>> imageSearch(@QueryMap Map<String, String> query);

  /** By address. */
  @GET("imageUploadGet")
  Call<Answer<WireEnvelope<WireImageId>>> imageUploadGet(@QueryMap Map<String, String> query);

  /** The picture itself; sent as a form. */
  @POST("imageUploadPost")
  Call<Answer<WireEnvelope<WireImageId>>> imageUploadPost(@Body Map<String, String> form);

  @GET("productDetail")
  Call<Answer<WireEnvelope<WireProduct>>> productDetail(@QueryMap Map<String, String> query);

  @GET("categoryGet")
  Call<Answer<WireEnvelope<List<WireCategory>>>> categoryGet(@QueryMap Map<String, String> query);

  @POST("freightEstimate")
  Call<Answer<WireEnvelope<WireFreight>>> freightEstimate(@Body WireFreightQuery query);

  @GET("rankList")
  Call<Answer<WireEnvelope<WireRanking>>> rankList(@QueryMap Map<String, String> query);

  @GET("productDetailShortLink")
  Call<Answer<WireEnvelope<WireProduct>>> productDetailShortLink(
      @QueryMap Map<String, String> query);

  @GET("searchNavigation")
  Call<Answer<WireEnvelope<List<WireTopic>>>> searchNavigation(@QueryMap Map<String, String> query);

  @GET("salesTrend")
  Call<Answer<WireEnvelope<List<WireDailySales>>>> salesTrend(@QueryMap Map<String, String> query);
}
