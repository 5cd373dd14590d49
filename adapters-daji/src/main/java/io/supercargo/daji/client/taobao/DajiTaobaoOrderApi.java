package io.supercargo.daji.client.taobao;

import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.daji.wire.taobao.WireCancelQuery;
import io.supercargo.daji.wire.taobao.WireCreateQuery;
import io.supercargo.daji.wire.taobao.WirePayQuery;
import io.supercargo.daji.wire.taobao.WireRelayed;
import io.supercargo.daji.wire.taobao.WireRenderQuery;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.trade.WireCreated;
import io.supercargo.http.dialect.taobao.trade.WirePaid;
import io.supercargo.http.dialect.taobao.trade.WirePurchasePage;
import io.supercargo.http.dialect.taobao.trade.WireRender;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Orders of the Taobao/Tmall tab. */
interface DajiTaobaoOrderApi {
  @POST("taobaoOrderPreview")
  Call<Answer<WireEnvelope<WireRelayed<WireRender>>>> render(@Body WireRenderQuery query);

  @POST("taobaoOrderCreate")
  Call<Answer<WireEnvelope<WireRelayed<WireCreated>>>> create(@Body WireCreateQuery order);

  @POST("taobaoOrderCancel")
  Call<Answer<WireEnvelope<WireRelayed<Object>>>> cancel(@Body WireCancelQuery cancellation);

  /** The question is {@code TaobaoParameters.write}. */
  @POST("taobaoOrderGet")
  Call<Answer<WireEnvelope<WireRelayed<WirePurchasePage>>>> orders(@Body Map<String, String> query);

  @POST("taobaoOrderPay")
  Call<Answer<WireEnvelope<WireRelayed<WirePaid>>>> pay(@Body WirePayQuery payment);
}
