package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.trade.WirePreview;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.trade.WireDraft;
import io.supercargo.xportcn.wire.trade.WirePlacing;
import io.supercargo.xportcn.wire.trade.WireTrades;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Orders of 1688 in v2, which become lists of orders. Batches are called by name alone. */
interface XportV2OrderApi {
  @POST("orderPreview")
  Call<Answer<WireEnvelope<WirePreview>>> preview(@Body WireDraft draft);

  @POST("orderPreviewBatch")
  Call<Answer<WireEnvelope<WirePreview>>> previewBatch(@Body WireDraft draft);

  @POST("orderCreate")
  Call<Answer<WireTrades>> create(@Body WirePlacing order);

  @POST("orderCreateBatch")
  Call<Answer<WireTrades>> createBatch(@Body WirePlacing order);
}
