package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.logistics.WireWay;
import io.supercargo.http.dialect.taobao.trade.WireCreated;
import io.supercargo.http.dialect.taobao.trade.WirePaid;
import io.supercargo.http.dialect.taobao.trade.WirePurchase;
import io.supercargo.http.dialect.taobao.trade.WirePurchasePage;
import io.supercargo.http.dialect.taobao.trade.WirePurchaseQuery;
import io.supercargo.http.dialect.taobao.trade.WireRender;
import io.supercargo.xportcn.wire.WireBatchQuery;
import io.supercargo.xportcn.wire.WireBatchResult;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.WireFrontWarehouse;
import io.supercargo.xportcn.wire.WireTaobaoOrder;
import io.supercargo.xportcn.wire.WireTaobaoOrderId;
import io.supercargo.xportcn.wire.WireTaobaoPayment;
import io.supercargo.xportcn.wire.WireTaobaoRender;
import io.supercargo.xportcn.wire.WireVoucher;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Taobao's orders in v1 and v2. */
interface XportTaobaoOrderApi {
  @POST("taobaoProductBatchCheck")
  Call<Answer<WireEnvelope<WireBatchResult>>> names(@Body WireBatchQuery query);

  @POST("taobaoOrderRender")
  Call<Answer<WireEnvelope<WireRender>>> render(@Body WireTaobaoRender query);

  @POST("taobaoOrderCreate")
  Call<Answer<WireEnvelope<WireCreated>>> create(@Body WireTaobaoOrder order);

  @POST("taobaoOrderCancel")
  Call<Answer<WireEnvelope<Boolean>>> cancel(@Body WireTaobaoOrderId order);

  @POST("taobaoOrderPay")
  Call<Answer<WireEnvelope<WirePaid>>> pay(@Body WireTaobaoPayment payment);

  @GET("taobaoOrderDetail")
  Call<Answer<WireEnvelope<WirePurchase>>> order(@Query("orderId") String id);

  /** In v2. */
  @POST("taobaoOrderListByPage")
  Call<Answer<WireEnvelope<WirePurchasePage>>> orders(@Body WirePurchaseQuery query);

  /** The same in v1. */
  @GET("taobaoOrderListByPage")
  Call<Answer<WireEnvelope<WirePurchasePage>>> ordersByGet(@QueryMap Map<String, String> query);

  @GET("taobaoLogisticsDetail")
  Call<Answer<WireEnvelope<WireWay>>> way(@Query("subPurchaseOrderId") String lineId);

  /** Where a transfer is proved; v1 alone. */
  @POST("taobaoPaymentVoucherUpload")
  Call<Answer<WireEnvelope<Object>>> prove(@Body WireVoucher voucher);

  @POST("taobaoOrderUpdateWarehouse")
  Call<Answer<WireEnvelope<Object>>> send(@Body WireFrontWarehouse warehouse);
}
