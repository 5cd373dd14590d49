package io.supercargo.taobao.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.WireGoods;
import io.supercargo.http.dialect.taobao.WireItemQuery;
import io.supercargo.http.dialect.taobao.WireLogisticPrice;
import io.supercargo.http.dialect.taobao.WireLogisticQuery;
import io.supercargo.http.dialect.taobao.WireSpuPage;
import io.supercargo.http.dialect.taobao.WireSpuPage.WireSpu;
import io.supercargo.http.dialect.taobao.WireSpuQuery;
import io.supercargo.http.dialect.taobao.WireTheme;
import io.supercargo.http.dialect.taobao.WireTranslation;
import io.supercargo.taobao.wire.WireAnswer;
import io.supercargo.taobao.wire.WireMpId;
import io.supercargo.taobao.wire.WirePromotions;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** What is called by name alone; told for the bodies. */
interface TaobaoRawApi {
  @GET("productTranslate")
  Call<Answer<WireAnswer<WireTranslation>>> translate(
      @Query("item_id") String item, @Query("language") String language);

  @GET("productSpusGet")
  Call<Answer<WireAnswer<WireSpuPage>>> spus(@Body WireSpuQuery query);

  @GET("productDetailsQuery")
  Call<Answer<WireAnswer<WireGoods>>> details(@Query("items") String items);

  @GET("itemGet")
  Call<Answer<WireAnswer<WireSpu>>> item(@Query("item_id") String item);

  @GET("mpIdGet")
  Call<Answer<WireAnswer<WireMpId>>> mpId(@Query("item_id") String item);

  @GET("promotionQuery")
  Call<Answer<WireAnswer<WirePromotions>>> promotions(@Query("param") String mpId);

  @GET("trafficThemeDimList")
  Call<Answer<WireAnswer<List<WireTheme>>>> themes(@Body WireItemQuery query);

  @GET("logisticsExpressFreightEstimate")
  Call<Answer<WireAnswer<WireLogisticPrice>>> freight(@Body WireLogisticQuery query);
}
