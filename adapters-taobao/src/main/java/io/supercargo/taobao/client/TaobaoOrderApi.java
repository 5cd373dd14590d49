package io.supercargo.taobao.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.logistics.WireWay;
import io.supercargo.http.dialect.taobao.trade.WireCreated;
import io.supercargo.http.dialect.taobao.trade.WirePaid;
import io.supercargo.http.dialect.taobao.trade.WirePurchasePage;
import io.supercargo.http.dialect.taobao.trade.WireRender;
import io.supercargo.taobao.wire.WireAnswer;
import io.supercargo.taobao.wire.WireBillPage;
import io.supercargo.taobao.wire.WireCancelQuery;
import io.supercargo.taobao.wire.WireCreateQuery;
import io.supercargo.taobao.wire.WirePayQuery;
import io.supercargo.taobao.wire.WirePayUrl;
import io.supercargo.taobao.wire.WirePurchaseRef;
import io.supercargo.taobao.wire.WireRenderQuery;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The orders. */
interface TaobaoOrderApi {
  @POST("purchaseOrderRender")
  Call<Answer<WireAnswer<WireRender>>> render(@Body WireRenderQuery query);

  @POST("purchaseOrderCreate")
  Call<Answer<WireAnswer<WireCreated>>> create(@Body WireCreateQuery order);

  @POST("purchaseOrderCancel")
  Call<Answer<WireAnswer<Object>>> cancel(@Body WireCancelQuery cancellation);

  @POST("purchaseOrderConfirmReceipt")
  Call<Answer<WireAnswer<Object>>> confirm(@Body WirePurchaseRef order);

  @POST("purchaseOrderBatchPay")
  Call<Answer<WireAnswer<WirePaid>>> pay(@Body WirePayQuery payment);

  @GET("purchaseOrderGetPayUrl")
  Call<Answer<WireAnswer<WirePayUrl>>> payUrl(@QueryMap Map<String, String> orders);

  @GET("purchaseOrdersQuery")
  Call<Answer<WireAnswer<WirePurchasePage>>> orders(@QueryMap Map<String, String> query);

  @GET("logisticsDetailGet")
  Call<Answer<WireAnswer<WireWay>>> way(@Query("purchase_order_line_id") String lineId);

  @GET("purchaseBills")
  Call<Answer<WireAnswer<WireBillPage>>> purchaseBills(@QueryMap Map<String, String> query);

  @GET("refundBills")
  Call<Answer<WireAnswer<WireBillPage>>> refundBills(@QueryMap Map<String, String> query);
}
