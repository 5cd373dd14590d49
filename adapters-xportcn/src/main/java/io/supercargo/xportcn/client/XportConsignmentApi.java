package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.logistics.WireAbroadDraft;
import io.supercargo.xportcn.wire.logistics.WireAbroadQuote;
import io.supercargo.xportcn.wire.logistics.WireBooked;
import io.supercargo.xportcn.wire.logistics.WireBooking;
import io.supercargo.xportcn.wire.logistics.WireForwarding;
import io.supercargo.xportcn.wire.logistics.WirePassage;
import io.supercargo.xportcn.wire.logistics.WirePassageQuery;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Goods that go abroad. These alone are signed in the query, too. */
interface XportConsignmentApi {
  @POST("warehouseFreightEstimate")
  Call<Answer<WireEnvelope<List<WirePassage>>>> passages(@Body WirePassageQuery query);

  @POST("warehouseFreightPreview")
  Call<Answer<WireEnvelope<WireAbroadQuote>>> quote(@Body WireAbroadDraft draft);

  @POST("warehouseOrderCreate")
  Call<Answer<WireEnvelope<WireBooked>>> consign(@Body WireBooking booking);

  @POST("warehouseDomesticLogisticsUpdate")
  Call<Answer<WireEnvelope<Boolean>>> forward(@Body WireForwarding forwarding);
}
