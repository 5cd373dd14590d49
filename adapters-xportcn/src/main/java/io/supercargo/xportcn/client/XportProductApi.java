package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.freight.WireFreightQuery;
import io.supercargo.xportcn.wire.WireCategory;
import io.supercargo.xportcn.wire.WireCategoryQuery;
import io.supercargo.xportcn.wire.WireDetailQuery;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.WireFreight;
import io.supercargo.xportcn.wire.WireImageQuery;
import io.supercargo.xportcn.wire.WireKeywordQuery;
import io.supercargo.xportcn.wire.WireOffer;
import io.supercargo.xportcn.wire.WirePage;
import io.supercargo.xportcn.wire.WireProduct;
import io.supercargo.xportcn.wire.WireRankQuery;
import io.supercargo.xportcn.wire.WireRanking;
import io.supercargo.xportcn.wire.WireRecommendQuery;
import io.supercargo.xportcn.wire.WireRelatedQuery;
import io.supercargo.xportcn.wire.WireStoreQuery;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** The 1688 products of all editions, by the operations' names. */
interface XportProductApi {
  @POST("searchKeyword")
  Call<Answer<WireEnvelope<WirePage<WireOffer>>>> searchKeyword(@Body WireKeywordQuery query);

  /** KA has none. */
  @POST("searchStore")
  Call<Answer<WireEnvelope<WirePage<WireOffer>>>> searchStore(@Body WireStoreQuery query);

  @POST("searchImage")
  Call<Answer<WireEnvelope<WirePage<WireOffer>>>> searchImage(@Body WireImageQuery query);

  @POST("productDetail")
  Call<Answer<WireEnvelope<WireProduct>>> productDetail(@Body WireDetailQuery query);

  /** KA alone. */
  @POST("productDetailMulti")
  Call<Answer<WireEnvelope<List<WireProduct>>>> productDetailMulti(@Body WireDetailQuery query);

  /** v2 alone. */
  @POST("globalSelectKeyword")
  Call<Answer<WireEnvelope<WirePage<WireOffer>>>> globalSelectKeyword(@Body WireKeywordQuery query);

  /** v2 alone. */
  @POST("strictSelectKeyword")
  Call<Answer<WireEnvelope<WirePage<WireOffer>>>> strictSelectKeyword(@Body WireKeywordQuery query);

  /** v2 alone. */
  @POST("hotList")
  Call<Answer<WireEnvelope<WireRanking>>> hotList(@Body WireRankQuery query);

  /** KA has none. */
  @POST("productRecommend")
  Call<Answer<WireEnvelope<List<WireOffer>>>> productRecommend(@Body WireRecommendQuery query);

  /** KA has none. */
  @POST("productRelatedRecommend")
  Call<Answer<WireEnvelope<List<WireOffer>>>> productRelatedRecommend(@Body WireRelatedQuery query);

  /** KA, and v1 beside the other, of which it is said that it knows languages. */
  @POST("productCategory")
  Call<Answer<WireEnvelope<WireCategory>>> productCategory(@Body WireCategoryQuery query);

  @POST("categoryById")
  Call<Answer<WireEnvelope<WireCategory>>> categoryById(@Body WireCategoryQuery query);

  /** KA alone. */
  @POST("freightEstimate")
  Call<Answer<WireEnvelope<WireFreight>>> freightEstimate(@Body WireFreightQuery query);
}
