package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.trade.WireOrderQuery;
import io.supercargo.http.dialect.trade.WirePreview;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.trade.WireDraft;
import io.supercargo.xportcn.wire.trade.WireOrderKey;
import io.supercargo.xportcn.wire.trade.WirePaid;
import io.supercargo.xportcn.wire.trade.WirePlacing;
import io.supercargo.xportcn.wire.trade.WireTradePage;
import io.supercargo.xportcn.wire.trade.WireTrades;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Orders at Poizon and at Alibaba.com. */
interface XportAbroadOrderApi {
  @POST("poizonOrderPreview")
  Call<Answer<WireEnvelope<WirePreview>>> poizonPreview(@Body WireDraft draft);

  @POST("poizonOrderCreate")
  Call<Answer<WireTrades>> poizonCreate(@Body WirePlacing order);

  @POST("poizonOrderList")
  Call<Answer<WireEnvelope<WireTradePage>>> poizonOrders(@Body WireOrderQuery query);

  @POST("poizonOrderPay")
  Call<Answer<WireEnvelope<WirePaid>>> poizonPay(@Body WireOrderKey order);

  @POST("intlOrderCreate")
  Call<Answer<WireTrades>> intlCreate(@Body WirePlacing order);

  @POST("intlOrderList")
  Call<Answer<WireEnvelope<WireTradePage>>> intlOrders(@Body WireOrderQuery query);
}
