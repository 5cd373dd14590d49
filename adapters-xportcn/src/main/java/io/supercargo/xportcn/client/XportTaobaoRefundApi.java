package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundCarrier;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundForm;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundId;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundListing;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundMessages;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundSheet;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundSheets;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.aftersales.WireRefundAsk;
import io.supercargo.xportcn.wire.aftersales.WireRefundLetter;
import io.supercargo.xportcn.wire.aftersales.WireSentBack;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Refunds at Taobao. */
interface XportTaobaoRefundApi {
  @POST("taobaoRefundRender")
  Call<Answer<WireEnvelope<WireRefundForm>>> render(@Body WireRefundAsk asked);

  @POST("taobaoRefundSubmit")
  Call<Answer<WireEnvelope<WireRefundId>>> submit(@Body WireRefundAsk asked);

  @GET("taobaoRefundQuery")
  Call<Answer<WireEnvelope<WireRefundSheet>>> refund(@Query("refundId") String id);

  @POST("taobaoRefundList")
  Call<Answer<WireEnvelope<WireRefundSheets>>> refunds(@Body WireRefundListing asked);

  @POST("taobaoRefundModify")
  Call<Answer<WireEnvelope<WireRefundSheet>>> modify(@Body WireRefundAsk instead);

  /** Changes something, GET or not; the number goes into the address. */
  @GET("taobaoRefundCancel")
  Call<Answer<WireEnvelope<WireRefundSheet>>> cancel(@Query("refundId") String id);

  @GET("taobaoRefundLogisticsRender")
  Call<Answer<WireEnvelope<List<WireRefundCarrier>>>> carriers(@Query("refundId") String id);

  @POST("taobaoRefundLogisticsSubmit")
  Call<Answer<WireEnvelope<WireRefundSheet>>> sendBack(@Body WireSentBack parcel);

  @POST("taobaoRefundMessageSubmit")
  Call<Answer<WireEnvelope<Object>>> say(@Body WireRefundLetter letter);

  @POST("taobaoRefundMessageList")
  Call<Answer<WireEnvelope<WireRefundMessages>>> messages(@Body WireRefundLetter asked);
}
