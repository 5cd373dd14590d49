package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.xportcn.wire.WireDetailQuery;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.WireKeywordQuery;
import io.supercargo.xportcn.wire.WirePage;
import io.supercargo.xportcn.wire.WireProduct;
import io.supercargo.xportcn.wire.WireV1Offer;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Poizon and International Alibaba in KA and v1; hits are those of v1 in both. v2 has neither. */
interface XportAbroadApi {
  @POST("poizonKeywordSearch")
  Call<Answer<WireEnvelope<WirePage<WireV1Offer>>>> poizonKeywordSearch(
      @Body WireKeywordQuery query);

  @POST("poizonProductDetail")
  Call<Answer<WireEnvelope<WireProduct>>> poizonProductDetail(@Body WireDetailQuery query);

  @POST("intlProductList")
  Call<Answer<WireEnvelope<WirePage<WireV1Offer>>>> intlProductList(@Body WireKeywordQuery query);

  @POST("intlProductDetailGet")
  Call<Answer<WireEnvelope<WireProduct>>> intlProductDetailGet(@Body WireDetailQuery query);
}
