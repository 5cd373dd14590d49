package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.trade.WireOrderQuery;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.trade.WireArrival;
import io.supercargo.xportcn.wire.trade.WireArrived;
import io.supercargo.xportcn.wire.trade.WireCancelling;
import io.supercargo.xportcn.wire.trade.WirePaid;
import io.supercargo.xportcn.wire.trade.WirePaying;
import io.supercargo.xportcn.wire.trade.WireTradePage;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** What v1 and v2 say alike of orders of 1688. */
interface XportOrderApi {
  @POST("orderList")
  Call<Answer<WireEnvelope<WireTradePage>>> orders(@Body WireOrderQuery query);

  @POST("orderCancel")
  Call<Answer<WireEnvelope<Boolean>>> cancel(@Body WireCancelling order);

  @POST("orderConfirmReceipt")
  Call<Answer<WireEnvelope<WireArrived>>> confirm(@Body WireArrival arrival);

  /** May pay at once, GET or not. */
  @GET("orderPay")
  Call<Answer<WireEnvelope<WirePaid>>> pay(@Query("orderId") String orderId);

  @POST("orderPayBulk")
  Call<Answer<WireEnvelope<WirePaid>>> payAll(@Body WirePaying orders);
}
