package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.WireItem;
import io.supercargo.http.dialect.taobao.WireItemPage;
import io.supercargo.http.dialect.taobao.WireItemQuery;
import io.supercargo.http.dialect.taobao.WireProduct;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.WireImageQuery;
import io.supercargo.xportcn.wire.WireItemIdQuery;
import io.supercargo.xportcn.wire.WirePageQuery;
import io.supercargo.xportcn.wire.WirePictureQuery;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Taobao's products of all editions, by the operations' names. */
interface XportTaobaoApi {
  /** v1 alone. */
  @POST("taobaoHotRecommend")
  Call<Answer<WireEnvelope<List<WireProduct>>>> taobaoHotRecommend(@Body WirePageQuery query);

  /** v1 alone. */
  @GET("taobaoProductGet")
  Call<Answer<WireEnvelope<WireProduct>>> taobaoProductGet(@Query("itemId") String itemId);

  /** The same, as the distribution platform's catalogue has it; called by name alone. */
  @GET("taobaoProductInquiry")
  Call<Answer<WireEnvelope<WireProduct>>> taobaoProductInquiry(@Query("itemId") String itemId);

  /** v2 has no other. */
  @GET("taobaoProductDetailV2")
  Call<Answer<WireEnvelope<WireProduct>>> taobaoProductDetailV2(@Query("itemId") String itemId);

  @POST("kaTaobaoProductDetail")
  Call<Answer<WireEnvelope<WireProduct>>> kaTaobaoProductDetail(@Body WireItemIdQuery query);

  /** KA has its own. */
  @POST("taobaoProductSearch")
  Call<Answer<WireEnvelope<WireItemPage>>> taobaoProductSearch(@Body WireItemQuery query);

  @POST("kaTaobaoProductKeywordsQuery")
  Call<Answer<WireEnvelope<WireItemPage>>> kaTaobaoProductKeywordsQuery(@Body WireItemQuery query);

  /** v1 alone. */
  @POST("taobaoShopSearch")
  Call<Answer<WireEnvelope<WireItemPage>>> taobaoShopSearch(@Body WireItemQuery query);

  /** KA has its own. */
  @POST("taobaoProductImageSearch")
  Call<Answer<WireEnvelope<List<WireItem>>>> taobaoProductImageSearch(@Body WirePictureQuery query);

  @POST("kaTaobaoProductImageQuery")
  Call<Answer<WireEnvelope<WireItemPage>>> kaTaobaoProductImageQuery(@Body WireImageQuery query);
}
