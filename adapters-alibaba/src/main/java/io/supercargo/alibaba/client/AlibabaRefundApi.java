package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.WireAnswer;
import io.supercargo.alibaba.wire.WireMaximum;
import io.supercargo.alibaba.wire.WirePicture;
import io.supercargo.alibaba.wire.WireRefundBatchQuery;
import io.supercargo.alibaba.wire.WireRefundDetail;
import io.supercargo.alibaba.wire.WireRefundKey;
import io.supercargo.alibaba.wire.WireRefundPage;
import io.supercargo.alibaba.wire.WireRefundQuery;
import io.supercargo.alibaba.wire.WireRefundSteps;
import io.supercargo.alibaba.wire.WireRefundStepsQuery;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.aftersales.WireReasonQuery;
import io.supercargo.http.dialect.aftersales.WireReasons;
import io.supercargo.http.dialect.aftersales.WireRefundAsking;
import io.supercargo.http.dialect.aftersales.WireRefundMade;
import io.supercargo.http.dialect.aftersales.WireReturning;
import io.supercargo.http.dialect.aftersales.WireVoucher;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Refunds. */
interface AlibabaRefundApi {
  @POST("tradeGetRefundReasonList")
  Call<Answer<WireAnswer<WireReasons>>> reasons(@Body WireReasonQuery question);

  @POST("tradeGetMaxRefundFee")
  Call<Answer<WireAnswer<WireMaximum>>> maximum(@Body Object question);

  @POST("tradeCreateRefund")
  Call<Answer<WireAnswer<WireRefundMade>>> create(@Body WireRefundAsking refund);

  @POST("tradeUploadRefundVoucher")
  Call<Answer<WireAnswer<WireVoucher>>> upload(@Body WirePicture picture);

  @POST("tradeRefundReturnGoods")
  Call<Answer<WireAnswer<Object>>> sendBack(@Body WireReturning parcel);

  @POST("tradeRefundOpQueryOrderRefund")
  Call<Answer<WireAnswer<WireRefundDetail>>> refund(@Body WireRefundKey refund);

  @POST("tradeRefundBuyerQueryOrderRefundList")
  Call<Answer<WireAnswer<WireRefundPage>>> refunds(@Body WireRefundQuery query);

  /** Those of one order before it is over; called by name alone. */
  @POST("tradeRefundOpQueryBatchRefundByOrderIdAndStatus")
  Call<Answer<WireAnswer<WireRefundPage>>> ofOrder(@Body WireRefundBatchQuery query);

  @POST("tradeRefundOpQueryOrderRefundOperationList")
  Call<Answer<WireAnswer<WireRefundSteps>>> steps(@Body WireRefundStepsQuery refund);

  @POST("tradeCancelRefund")
  Call<Answer<WireAnswer<Object>>> cancel(@Body WireRefundKey refund);
}
