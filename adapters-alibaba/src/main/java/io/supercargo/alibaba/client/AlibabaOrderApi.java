package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.WireAnswer;
import io.supercargo.alibaba.wire.WireArrival;
import io.supercargo.alibaba.wire.WireCancelling;
import io.supercargo.alibaba.wire.WireOrderDraft;
import io.supercargo.alibaba.wire.WireOrderKey;
import io.supercargo.alibaba.wire.WireOrderPlacing;
import io.supercargo.alibaba.wire.WireTradePage;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.trade.WireMade;
import io.supercargo.http.dialect.trade.WireOrderQuery;
import io.supercargo.http.dialect.trade.WirePreview;
import io.supercargo.http.dialect.trade.WireTrade;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Orders. */
interface AlibabaOrderApi {
  @POST("createOrderPreview")
  Call<Answer<WireAnswer<WirePreview>>> preview(@Body WireOrderDraft draft);

  @POST("tradeCreateCrossOrder")
  Call<Answer<WireAnswer<WireMade>>> create(@Body WireOrderPlacing order);

  /** The older one, which lets the platform choose; called by name alone. */
  @POST("tradeFastCreateOrder")
  Call<Answer<WireAnswer<WireMade>>> createFast(@Body WireOrderPlacing order);

  @POST("tradeCancel")
  Call<Answer<WireAnswer<Object>>> cancel(@Body WireCancelling order);

  @POST("tradeGetBuyerView")
  Call<Answer<WireAnswer<WireTrade>>> buyerView(@Body WireOrderKey order);

  @POST("tradeGetBuyerOrderList")
  Call<Answer<WireAnswer<WireTradePage>>> buyerOrderList(@Body WireOrderQuery query);

  @POST("tradeReceivegoodsConfirm")
  Call<Answer<WireAnswer<Object>>> confirm(@Body WireArrival arrival);
}
