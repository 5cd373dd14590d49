package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.trade.WireCreated;
import io.supercargo.http.dialect.taobao.trade.WireRender;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.cart.WireCart;
import io.supercargo.xportcn.wire.cart.WireCartQuantity;
import io.supercargo.xportcn.wire.cart.WireTaobaoCartIds;
import io.supercargo.xportcn.wire.cart.WireTaobaoCartItem;
import io.supercargo.xportcn.wire.cart.WireTaobaoCartPlacing;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** The cart at Taobao, in v1 and v2. */
interface XportTaobaoCartApi {
  @GET("taobaoCartList")
  Call<Answer<WireEnvelope<WireCart<WireTaobaoCartItem>>>> lines();

  @POST("taobaoCartAdd")
  Call<Answer<WireEnvelope<Boolean>>> add(@Body WireTaobaoCartItem line);

  @POST("taobaoCartDelete")
  Call<Answer<WireEnvelope<Boolean>>> remove(@Body WireTaobaoCartIds lines);

  @POST("taobaoCartEditQuantity")
  Call<Answer<WireEnvelope<Boolean>>> change(@Body WireCartQuantity line);

  @POST("taobaoCartOrderPreview")
  Call<Answer<WireEnvelope<WireRender>>> preview(@Body WireTaobaoCartPlacing draft);

  @POST("taobaoCartCreateOrder")
  Call<Answer<WireEnvelope<WireCreated>>> create(@Body WireTaobaoCartPlacing order);
}
