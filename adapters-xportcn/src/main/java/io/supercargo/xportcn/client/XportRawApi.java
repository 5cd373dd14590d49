package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.WireGoods;
import io.supercargo.http.dialect.taobao.WireItemDetail;
import io.supercargo.http.dialect.taobao.WireSpuPage;
import io.supercargo.xportcn.wire.WireBatchQuery;
import io.supercargo.xportcn.wire.WireBatchResult;
import io.supercargo.xportcn.wire.WireDetailQuery;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.WireItemIdQuery;
import io.supercargo.xportcn.wire.WirePoolOffer;
import io.supercargo.xportcn.wire.WirePoolQuery;
import io.supercargo.xportcn.wire.WireProduct;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** What is called by name alone; told for the bodies. */
interface XportRawApi {
  @POST("productPoolList")
  Call<Answer<WireEnvelope<List<WirePoolOffer>>>> pool(@Body WirePoolQuery query);

  @POST("bigMajorProductDetail")
  Call<Answer<WireEnvelope<WireProduct>>> bigMajor(@Body WireDetailQuery query);

  @GET("taobaoSpusList")
  Call<Answer<WireEnvelope<WireSpuPage>>> spus(
      @Query("pageNo") @Nullable String number,
      @Query("pageSize") @Nullable String size,
      @Query("scrollId") @Nullable String scroll,
      @Query("spusGetType") @Nullable String way,
      @Query("status") @Nullable String status);

  @GET("taobaoSpusDetails")
  Call<Answer<WireEnvelope<WireGoods>>> spusDetails(@Query("items") String items);

  @POST("taobaoProductBatchCheck")
  Call<Answer<WireEnvelope<WireBatchResult>>> batchCheck(@Body WireBatchQuery query);

  @POST("taobaoProductSourceGet")
  Call<Answer<WireEnvelope<WireItemDetail>>> source(@Body WireItemIdQuery query);
}
