package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.trade.WireOrderQuery;
import io.supercargo.http.dialect.trade.WirePreview;
import io.supercargo.http.dialect.trade.WireTrade;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.trade.WireDraft;
import io.supercargo.xportcn.wire.trade.WireKaQuote;
import io.supercargo.xportcn.wire.trade.WireOrderKey;
import io.supercargo.xportcn.wire.trade.WirePlacing;
import io.supercargo.xportcn.wire.trade.WireTradePage;
import io.supercargo.xportcn.wire.trade.WireTrades;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Orders of 1688 in v1. Batches and those of major clients are called by name alone. */
interface XportV1OrderApi {
  @POST("orderPreview")
  Call<Answer<WireEnvelope<WirePreview>>> preview(@Body WireDraft draft);

  @POST("orderPreviewBatch")
  Call<Answer<WireEnvelope<WirePreview>>> previewBatch(@Body WireDraft draft);

  @POST("orderCreate")
  Call<Answer<WireTrades>> create(@Body WirePlacing order);

  @POST("orderCreateBatch")
  Call<Answer<WireTrades>> createBatch(@Body WirePlacing order);

  @POST("orderDetail")
  Call<Answer<WireEnvelope<WireTrade>>> order(@Body WireOrderKey order);

  @POST("bigMajorOrderPreview")
  Call<Answer<WireEnvelope<List<WireKaQuote>>>> majorPreview(@Body WireDraft draft);

  @POST("bigMajorOrderCreate")
  Call<Answer<WireTrades>> majorCreate(@Body WirePlacing order);

  @POST("bigMajorOrderList")
  Call<Answer<WireEnvelope<WireTradePage>>> majorOrders(@Body WireOrderQuery query);

  @POST("bigMajorOrderDetail")
  Call<Answer<WireEnvelope<WireTrade>>> majorOrder(@Body WireOrderKey order);
}
