package io.supercargo.daji.client.taobao;

import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.daji.wire.WireImageId;
import io.supercargo.daji.wire.taobao.WireBunkerItem;
import io.supercargo.daji.wire.taobao.WireRelayed;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.WireItem;
import io.supercargo.http.dialect.taobao.WireItemDetail;
import io.supercargo.http.dialect.taobao.WireItemPage;
import io.supercargo.http.dialect.taobao.WireLogisticPrice;
import io.supercargo.http.dialect.taobao.WireTheme;
import java.util.List;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.QueryMap;

/** The Taobao/Tmall tab, by the operations' names; what stands in the data is the platform's. */
interface DajiTaobaoApi {
  @GET("taobaoKeywordSearch")
  Call<Answer<WireEnvelope<WireRelayed<WireItemPage>>>> keywordSearch(
      @QueryMap Map<String, String> query);

  @GET("taobaoShopSearch")
  Call<Answer<WireEnvelope<WireRelayed<WireItemPage>>>> shopSearch(
      @QueryMap Map<String, String> query);

  /** All hits at once, at most 100. */
  @GET("taobaoImageSearchV1")
  Call<Answer<WireEnvelope<WireRelayed<List<WireItem>>>>> imageSearch(
      @QueryMap Map<String, String> query);

  /** By address alone; in Chinese. */
  @GET("taobaoImageSearchV2")
  Call<Answer<WireEnvelope<WireRelayed<List<WireItem>>>>> imageSearchV2(
      @QueryMap Map<String, String> query);

  @GET("taobaoImageUploadGet")
  Call<Answer<WireEnvelope<WireImageId>>> uploadGet(@QueryMap Map<String, String> query);

  /** Sent as a form. */
  @POST("taobaoImageUploadPost")
  Call<Answer<WireEnvelope<WireImageId>>> uploadPost(@Body Map<String, String> form);

  @GET("taobaoProductDetail")
  Call<Answer<WireEnvelope<WireRelayed<WireItemDetail>>>> productDetail(
      @QueryMap Map<String, String> query);

  @GET("taobaoHotListTypes")
  Call<Answer<WireEnvelope<WireRelayed<List<WireTheme>>>>> hotListTypes(
      @QueryMap Map<String, String> query);

  @GET("taobaoListProducts")
  Call<Answer<WireEnvelope<WireRelayed<WireItemPage>>>> listProducts(
      @QueryMap Map<String, String> query);

  @GET("taobaoLogisticsPriceGet")
  Call<Answer<WireEnvelope<WireRelayed<WireLogisticPrice>>>> logisticsPrice(
      @QueryMap Map<String, String> query);

  /** The same as by GET. */
  @POST("taobaoLogisticsPricePost")
  Call<Answer<WireEnvelope<WireRelayed<WireLogisticPrice>>>> logisticsPricePost(
      @Body Map<String, String> query);

  @GET("taobaoBunker")
  Call<Answer<WireEnvelope<WireRelayed<WireBunkerItem>>>> bunker(
      @QueryMap Map<String, String> query);
}
