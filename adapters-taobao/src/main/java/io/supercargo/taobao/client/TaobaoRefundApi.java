package io.supercargo.taobao.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundCarrier;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundForm;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundId;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundMessages;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundSheet;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundSheets;
import io.supercargo.taobao.wire.WireAnswer;
import io.supercargo.taobao.wire.WireRefundAsk;
import io.supercargo.taobao.wire.WireRefundLetter;
import io.supercargo.taobao.wire.WireSentBack;
import java.util.List;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Refunds. */
interface TaobaoRefundApi {
  @GET("refundRender")
  Call<Answer<WireAnswer<WireRefundForm>>> render(@QueryMap Map<String, String> asked);

  @POST("refundSubmit")
  Call<Answer<WireAnswer<WireRefundId>>> submit(@Body WireRefundAsk asked);

  @POST("refundModify")
  Call<Answer<WireAnswer<WireRefundSheet>>> modify(@Body WireRefundAsk instead);

  @GET("refundQuery")
  Call<Answer<WireAnswer<WireRefundSheet>>> refund(@Query("refundId") String id);

  @GET("refundList")
  Call<Answer<WireAnswer<WireRefundSheets>>> refunds(@QueryMap Map<String, String> asked);

  @POST("refundCancel")
  Call<Answer<WireAnswer<WireRefundSheet>>> cancel(@Body WireRefundLetter refund);

  @GET("refundRenderLogistics")
  Call<Answer<WireAnswer<List<WireRefundCarrier>>>> carriers(@Query("refundId") String id);

  @POST("refundSubmitLogistics")
  Call<Answer<WireAnswer<Object>>> sendBack(@Body WireSentBack parcel);

  @POST("refundMessageSubmit")
  Call<Answer<WireAnswer<Object>>> say(@Body WireRefundLetter letter);

  @GET("refundMessageList")
  Call<Answer<WireAnswer<WireRefundMessages>>> messages(@QueryMap Map<String, String> asked);
}
