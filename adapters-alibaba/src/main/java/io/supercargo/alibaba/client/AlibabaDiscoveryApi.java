package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.WireAnswer;
import io.supercargo.alibaba.wire.WireCategory;
import io.supercargo.alibaba.wire.WireCategoryNameQuery;
import io.supercargo.alibaba.wire.WireHotWord;
import io.supercargo.alibaba.wire.WireNavigation;
import io.supercargo.alibaba.wire.WirePoolTotalQuery;
import io.supercargo.alibaba.wire.WirePooled;
import io.supercargo.http.Answer;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** What leads to products without searching for them. */
interface AlibabaDiscoveryApi {
  @POST("productSearchTopKeyword")
  Call<Answer<WireAnswer<List<WireHotWord>>>> topKeyword(@Body Object parameters);

  @POST("productSearchKeywordSNQuery")
  Call<Answer<WireAnswer<List<WireNavigation>>>> keywordSnQuery(@Body Object parameters);

  /** Takes its parameters one by one in every edition. */
  @POST("categoryTranslationGetByKeyword")
  Call<Answer<WireAnswer<List<WireCategory>>>> categoriesNamed(@Body WireCategoryNameQuery query);

  @POST("poolProductPull")
  Call<Answer<WireAnswer<List<WirePooled>>>> pull(@Body Object parameters);

  /** Takes its parameters one by one in every edition. */
  @POST("poolProductTotal")
  Call<Answer<WireAnswer<Long>>> total(@Body WirePoolTotalQuery query);
}
