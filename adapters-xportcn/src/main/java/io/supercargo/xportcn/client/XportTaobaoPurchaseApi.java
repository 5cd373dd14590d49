package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.WireProduct;
import io.supercargo.http.dialect.taobao.trade.WireCreated;
import io.supercargo.http.dialect.taobao.trade.WirePaid;
import io.supercargo.http.dialect.taobao.trade.WirePurchasePage;
import io.supercargo.http.dialect.taobao.trade.WirePurchaseQuery;
import io.supercargo.http.dialect.taobao.trade.WireRender;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.WireItemIdQuery;
import io.supercargo.xportcn.wire.WirePurchaseCancel;
import io.supercargo.xportcn.wire.WireTaobaoOrder;
import io.supercargo.xportcn.wire.WireTaobaoPayment;
import io.supercargo.xportcn.wire.WireTaobaoRender;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Taobao's orders in KA, which has few of its own and shares the others with v1. Second versions,
 * and what stands beside KA's own, are called by name alone.
 */
interface XportTaobaoPurchaseApi {
  @POST("kaTaobaoProductDetail")
  Call<Answer<WireEnvelope<WireProduct>>> names(@Body WireItemIdQuery query);

  @POST("kaTaobaoOrderRender")
  Call<Answer<WireEnvelope<WireRender>>> render(@Body WireTaobaoRender query);

  @POST("kaTaobaoOrderCreate")
  Call<Answer<WireEnvelope<WireCreated>>> create(@Body WireTaobaoOrder order);

  @POST("kaTaobaoOrderList")
  Call<Answer<WireEnvelope<WirePurchasePage>>> orders(@Body WirePurchaseQuery query);

  @POST("purchaseOrderPage")
  Call<Answer<WireEnvelope<WirePurchasePage>>> purchases(@Body WirePurchaseQuery query);

  @POST("purchaseOrderCancel")
  Call<Answer<WireEnvelope<Boolean>>> cancel(@Body WirePurchaseCancel cancellation);

  @POST("purchaseOrderPay")
  Call<Answer<WireEnvelope<WirePaid>>> pay(@Body WireTaobaoPayment payment);

  @POST("purchaseOrderRender")
  Call<Answer<WireEnvelope<WireRender>>> renderPurchase(@Body WireTaobaoRender query);

  @POST("purchaseOrderRenderV2")
  Call<Answer<WireEnvelope<WireRender>>> renderPurchaseV2(@Body WireTaobaoRender query);

  @POST("purchaseOrderCreate")
  Call<Answer<WireEnvelope<WireCreated>>> createPurchase(@Body WireTaobaoOrder order);

  @POST("purchaseOrderCreateV2")
  Call<Answer<WireEnvelope<WireCreated>>> createPurchaseV2(@Body WireTaobaoOrder order);
}
