package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.WireAgreements;
import io.supercargo.alibaba.wire.WireAnswer;
import io.supercargo.alibaba.wire.WireBill;
import io.supercargo.alibaba.wire.WireGroupBill;
import io.supercargo.alibaba.wire.WireOrderKey;
import io.supercargo.alibaba.wire.WirePayWays;
import io.supercargo.alibaba.wire.WirePreparing;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.trade.WirePayUrl;
import io.supercargo.http.dialect.trade.WirePrepared;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Payment. */
interface AlibabaPaymentApi {
  @POST("alipayUrlGet")
  Call<Answer<WireAnswer<WirePayUrl>>> alipayUrl(@Body WireBill bill);

  @POST("crossBorderPayUrlGet")
  Call<Answer<WireAnswer<WirePayUrl>>> crossBorderUrl(@Body WireBill bill);

  @POST("creditPayUrlGet")
  Call<Answer<WireAnswer<WirePayUrl>>> creditUrl(@Body WireBill bill);

  @POST("tradeGrouppayUrlGet")
  Call<Answer<WireAnswer<WirePayUrl>>> groupUrl(@Body WireGroupBill bill);

  @POST("tradePayWayQuery")
  Call<Answer<WireAnswer<WirePayWays>>> payWays(@Body WireOrderKey order);

  /** Takes no parameters; called by name alone. */
  @POST("tradePayProtocolPayIsopen")
  Call<Answer<WireAnswer<WireAgreements>>> agreements(@Body Map<String, String> nothing);

  /** Takes a JSON object in one parameter. */
  @POST("tradePayProtocolPayPreparePay")
  Call<Answer<WireAnswer<WirePrepared>>> preparePay(@Body Map<String, WirePreparing> order);

  /** The older one; called by name alone. */
  @POST("tradePayProtocolPay")
  Call<Answer<WireAnswer<Object>>> pay(@Body WireOrderKey order);
}
