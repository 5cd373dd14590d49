package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.aftersales.WireReasonQuery;
import io.supercargo.http.dialect.aftersales.WireReasons;
import io.supercargo.http.dialect.aftersales.WireRefund;
import io.supercargo.http.dialect.aftersales.WireRefundAsking;
import io.supercargo.http.dialect.aftersales.WireRefundMade;
import io.supercargo.http.dialect.aftersales.WireReturning;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.aftersales.WireEvidence;
import io.supercargo.xportcn.wire.aftersales.WireRefundRef;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Refunds of orders of 1688. */
interface XportRefundApi {
  @POST("refundReasons")
  Call<Answer<WireEnvelope<WireReasons>>> reasons(@Body WireReasonQuery question);

  @POST("refundUploadVoucher")
  Call<Answer<WireEnvelope<String>>> upload(@Body WireEvidence picture);

  @POST("refundCreate")
  Call<Answer<WireEnvelope<WireRefundMade>>> create(@Body WireRefundAsking refund);

  @POST("refundSubmitReturn")
  Call<Answer<WireEnvelope<Boolean>>> sendBack(@Body WireReturning parcel);

  @POST("refundDetail")
  Call<Answer<WireEnvelope<WireRefund>>> refund(@Body WireRefundRef refund);
}
