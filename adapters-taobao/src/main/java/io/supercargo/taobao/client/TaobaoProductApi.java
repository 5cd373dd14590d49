package io.supercargo.taobao.client;

import io.supercargo.http.Answer;
import io.supercargo.taobao.wire.WireAnswer;
import io.supercargo.taobao.wire.WireProduct;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** The products. */
interface TaobaoProductApi {
  /** {@code CBU_MARKET} asks for an item of 1688; nothing, for one of Taobao or Tmall. */
  @GET("productGet")
  Call<Answer<WireAnswer<WireProduct>>> productGet(
      @Query("item_id") String itemId,
      @Nullable @Query("item_source_market") String itemSourceMarket);
}
