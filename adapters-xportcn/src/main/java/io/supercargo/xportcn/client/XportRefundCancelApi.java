package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.aftersales.WireRefundRef;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Refunds that are taken back, in KA. */
interface XportRefundCancelApi {
  @POST("refundCancel")
  Call<Answer<WireEnvelope<Boolean>>> cancel(@Body WireRefundRef refund);
}
