package io.supercargo.daji.client.taobao;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.daji.wire.WireImageId;
import io.supercargo.http.Answer;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.QueryMap;

/** The Taobao/Tmall tab, by the operations' names; what stands in the data is the platform's. */
interface DajiTaobaoApi {
  @GET("taobaoKeywordSearch")
  Call<Answer<WireEnvelope<JsonNode>>> keywordSearch(@QueryMap Map<String, String> query);

  @GET("taobaoShopSearch")
  Call<Answer<WireEnvelope<JsonNode>>> shopSearch(@QueryMap Map<String, String> query);

  /** All hits at once, at most 100. */
  @GET("taobaoImageSearchV1")
  Call<Answer<WireEnvelope<JsonNode>>> imageSearch(@QueryMap Map<String, String> query);

  /** By address alone; in Chinese. */
  @GET("taobaoImageSearchV2")
  Call<Answer<WireEnvelope<JsonNode>>> imageSearchV2(@QueryMap Map<String, String> query);

  @GET("taobaoImageUploadGet")
  Call<Answer<WireEnvelope<WireImageId>>> uploadGet(@QueryMap Map<String, String> query);

  /** Sent as a form. */
  @POST("taobaoImageUploadPost")
  Call<Answer<WireEnvelope<WireImageId>>> uploadPost(@Body Map<String, String> form);

  @GET("taobaoProductDetail")
  Call<Answer<WireEnvelope<JsonNode>>> productDetail(@QueryMap Map<String, String> query);

  @GET("taobaoHotListTypes")
  Call<Answer<WireEnvelope<JsonNode>>> hotListTypes(@QueryMap Map<String, String> query);

  @GET("taobaoListProducts")
  Call<Answer<WireEnvelope<JsonNode>>> listProducts(@QueryMap Map<String, String> query);

  @GET("taobaoLogisticsPriceGet")
  Call<Answer<WireEnvelope<JsonNode>>> logisticsPrice(@QueryMap Map<String, String> query);

  @GET("taobaoBunker")
  Call<Answer<WireEnvelope<JsonNode>>> bunker(@QueryMap Map<String, String> query);
}
