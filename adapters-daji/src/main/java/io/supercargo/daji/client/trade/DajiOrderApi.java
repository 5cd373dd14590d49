package io.supercargo.daji.client.trade;

import io.supercargo.daji.wire.WireArrival;
import io.supercargo.daji.wire.WireArrived;
import io.supercargo.daji.wire.WireCancelled;
import io.supercargo.daji.wire.WireCancelling;
import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.daji.wire.WireOrderDraft;
import io.supercargo.daji.wire.WireOrderKey;
import io.supercargo.daji.wire.WireOrderPlacing;
import io.supercargo.daji.wire.WirePayment;
import io.supercargo.daji.wire.WireTradePage;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.trade.WireMade;
import io.supercargo.http.dialect.trade.WireOrderQuery;
import io.supercargo.http.dialect.trade.WirePayUrl;
import io.supercargo.http.dialect.trade.WirePreview;
import io.supercargo.http.dialect.trade.WireTrade;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Orders of the 1688 tab. */
interface DajiOrderApi {
  @POST("orderPreview")
  Call<Answer<WireEnvelope<WirePreview>>> preview(@Body WireOrderDraft draft);

  @POST("orderCreate")
  Call<Answer<WireEnvelope<WireMade>>> create(@Body WireOrderPlacing order);

  @POST("orderCancel")
  Call<Answer<WireEnvelope<WireCancelled>>> cancel(@Body WireCancelling order);

  @POST("orderGet")
  Call<Answer<WireEnvelope<WireTrade>>> order(@Body WireOrderKey order);

  @POST("orderList")
  Call<Answer<WireEnvelope<WireTradePage>>> orders(@Body WireOrderQuery query);

  @POST("orderConfirmReceipt")
  Call<Answer<WireEnvelope<WireArrived>>> confirm(@Body WireArrival arrival);

  /** A list in JSON's brackets. */
  @GET("paymentLinks")
  Call<Answer<WireEnvelope<WirePayUrl>>> payUrl(@Query("orderIdList") String orders);

  @POST("paymentPasswordFree")
  Call<Answer<WireEnvelope<WirePayment>>> pay(@Body WireOrderKey order);
}
