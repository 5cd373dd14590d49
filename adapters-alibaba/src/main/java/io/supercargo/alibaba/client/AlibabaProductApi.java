package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.WireAnswer;
import io.supercargo.alibaba.wire.WireCategory;
import io.supercargo.alibaba.wire.WireCategoryInfo;
import io.supercargo.alibaba.wire.WireCategoryQuery;
import io.supercargo.alibaba.wire.WireFilterGroup;
import io.supercargo.alibaba.wire.WireFilterQuery;
import io.supercargo.alibaba.wire.WireFreight;
import io.supercargo.alibaba.wire.WireOffer;
import io.supercargo.alibaba.wire.WireOldCategoryQuery;
import io.supercargo.alibaba.wire.WirePage;
import io.supercargo.alibaba.wire.WireProduct;
import io.supercargo.alibaba.wire.WireRank;
import io.supercargo.http.Answer;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** The products. What is sent is {@code AlibabaEdition.parameters}, unless it is a record. */
interface AlibabaProductApi {
  @POST("productSearchKeywordQuery")
  Call<Answer<WireAnswer<WirePage>>> keywordQuery(@Body Object parameters);

  @POST("productSearchQuerySellerOfferList")
  Call<Answer<WireAnswer<WirePage>>> querySellerOfferList(@Body Object parameters);

  @POST("productImageUpload")
  Call<Answer<WireAnswer<String>>> imageUpload(@Body Object parameters);

  @POST("productSearchImageQuery")
  Call<Answer<WireAnswer<WirePage>>> imageQuery(@Body Object parameters);

  @POST("productSearchQueryProductDetail")
  Call<Answer<WireAnswer<WireProduct>>> queryProductDetail(@Body Object parameters);

  /** Takes its parameters one by one in every edition. */
  @POST("categoryTranslationGetById")
  Call<Answer<WireAnswer<WireCategory>>> categoryById(@Body WireCategoryQuery query);

  /** The older one, in Chinese; called by name alone. */
  @POST("categoryGet")
  Call<Answer<WireAnswer<List<WireCategoryInfo>>>> oldCategory(@Body WireOldCategoryQuery query);

  @POST("productFreightEstimate")
  Call<Answer<WireAnswer<WireFreight>>> freightEstimate(@Body Object parameters);

  /** Takes its parameters one by one in every edition. */
  @POST("productFilterDataQueryConfig")
  Call<Answer<WireAnswer<List<WireFilterGroup>>>> queryConfig(@Body WireFilterQuery query);

  @POST("productSearchOfferRecommend")
  Call<Answer<WireAnswer<List<WireOffer>>>> offerRecommend(@Body Object parameters);

  @POST("productRelatedRecommend")
  Call<Answer<WireAnswer<List<WireOffer>>>> relatedRecommend(@Body Object parameters);

  @POST("productTopListQuery")
  Call<Answer<WireAnswer<WireRank>>> topListQuery(@Body Object parameters);
}
