package io.supercargo.taobao.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.WireImageId;
import io.supercargo.http.dialect.taobao.WireImageUpload;
import io.supercargo.http.dialect.taobao.WireItem;
import io.supercargo.http.dialect.taobao.WireItemDetail;
import io.supercargo.http.dialect.taobao.WireItemPage;
import io.supercargo.http.dialect.taobao.WireLogisticPrice;
import io.supercargo.http.dialect.taobao.WireProduct;
import io.supercargo.http.dialect.taobao.chat.WirePageLinkQuery;
import io.supercargo.taobao.wire.WireAnswer;
import java.util.List;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.QueryMap;

/** The items. What is sent is {@code TaobaoJson.parameters}. */
interface TaobaoItemApi {
  @GET("trafficItemSearch")
  Call<Answer<WireAnswer<WireItemPage>>> search(@QueryMap Map<String, String> query);

  @GET("trafficItemShopSearch")
  Call<Answer<WireAnswer<WireItemPage>>> searchShop(@QueryMap Map<String, String> query);

  @GET("trafficThemeDetail")
  Call<Answer<WireAnswer<WireItemPage>>> theme(@QueryMap Map<String, String> query);

  /** A list here, where the other searches have an object. */
  @GET("trafficItemImgSearch")
  Call<Answer<WireAnswer<List<WireItem>>>> searchImage(@QueryMap Map<String, String> query);

  @POST("uploadImage")
  Call<Answer<WireAnswer<WireImageId>>> upload(@Body WireImageUpload picture);

  @GET("trafficItemGet")
  Call<Answer<WireAnswer<WireItemDetail>>> item(@QueryMap Map<String, String> query);

  @GET("productGet")
  Call<Answer<WireAnswer<WireProduct>>> product(@QueryMap Map<String, String> query);

  @POST("imLinkGet")
  Call<Answer<WireAnswer<String>>> chat(@Body WirePageLinkQuery query);

  @GET("trafficItemLogisticPrice")
  Call<Answer<WireAnswer<WireLogisticPrice>>> logisticPrice(@QueryMap Map<String, String> query);
}
