package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.trade.WirePreview;
import io.supercargo.http.dialect.trade.WireTrade;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.cart.WireCart;
import io.supercargo.xportcn.wire.cart.WireCartDraft;
import io.supercargo.xportcn.wire.cart.WireCartIds;
import io.supercargo.xportcn.wire.cart.WireCartItem;
import io.supercargo.xportcn.wire.cart.WireCartPlacing;
import io.supercargo.xportcn.wire.cart.WireCartQuantity;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** The cart at 1688, in v1 and v2. */
interface XportCartApi {
  @GET("cartList")
  Call<Answer<WireEnvelope<WireCart<WireCartItem>>>> lines();

  @POST("cartAdd")
  Call<Answer<WireEnvelope<Boolean>>> add(@Body WireCartItem line);

  @POST("cartDelete")
  Call<Answer<WireEnvelope<Boolean>>> remove(@Body WireCartIds lines);

  @POST("cartEditQuantity")
  Call<Answer<WireEnvelope<Boolean>>> change(@Body WireCartQuantity line);

  @POST("cartPreviewOrder")
  Call<Answer<WireEnvelope<WirePreview>>> preview(@Body WireCartDraft draft);

  @POST("cartCreateOrder")
  Call<Answer<WireEnvelope<List<WireTrade>>>> create(@Body WireCartPlacing order);
}
