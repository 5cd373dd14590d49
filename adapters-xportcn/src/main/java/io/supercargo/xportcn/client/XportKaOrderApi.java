package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.trade.WireOrderQuery;
import io.supercargo.http.dialect.trade.WireTrade;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.trade.WireDraft;
import io.supercargo.xportcn.wire.trade.WireKaQuote;
import io.supercargo.xportcn.wire.trade.WireOrderKey;
import io.supercargo.xportcn.wire.trade.WirePaid;
import io.supercargo.xportcn.wire.trade.WirePlacing;
import io.supercargo.xportcn.wire.trade.WireTradePage;
import io.supercargo.xportcn.wire.trade.WireTrades;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Orders of 1688 in KA: previews are bare lists, amounts are fen. */
interface XportKaOrderApi {
  @POST("orderPreview")
  Call<Answer<WireEnvelope<List<WireKaQuote>>>> preview(@Body WireDraft draft);

  @POST("orderCreate")
  Call<Answer<WireTrades>> create(@Body WirePlacing order);

  @POST("orderList")
  Call<Answer<WireEnvelope<WireTradePage>>> orders(@Body WireOrderQuery query);

  @POST("orderDetail")
  Call<Answer<WireEnvelope<WireTrade>>> order(@Body WireOrderKey order);

  @POST("orderPay")
  Call<Answer<WireEnvelope<WirePaid>>> pay(@Body WireOrderKey order);
}
