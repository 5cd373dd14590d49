package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.xportcn.wire.WireCategory;
import io.supercargo.xportcn.wire.WireCategoryQuery;
import io.supercargo.xportcn.wire.WireDetailQuery;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.WireFreight;
import io.supercargo.xportcn.wire.WireFreightQuery;
import io.supercargo.xportcn.wire.WireImageQuery;
import io.supercargo.xportcn.wire.WireKeywordQuery;
import io.supercargo.xportcn.wire.WirePage;
import io.supercargo.xportcn.wire.WireProduct;
import io.supercargo.xportcn.wire.WireStoreQuery;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The 1688 products of all editions; the edition is the beginning of the path. */
interface XportProductApi {
  @POST("{edition}/product/keywords/query")
  Call<Answer<WireEnvelope<WirePage>>> searchKeyword(
      @Path(value = "edition", encoded = true) String edition, @Body WireKeywordQuery query);

  /** KA has none. */
  @POST("{edition}/product/query/selleroffer")
  Call<Answer<WireEnvelope<WirePage>>> searchStore(
      @Path(value = "edition", encoded = true) String edition, @Body WireStoreQuery query);

  @POST("{edition}/product/image/query")
  Call<Answer<WireEnvelope<WirePage>>> searchImage(
      @Path(value = "edition", encoded = true) String edition, @Body WireImageQuery query);

  @POST("{edition}/product/detail/get")
  Call<Answer<WireEnvelope<WireProduct>>> productDetail(
      @Path(value = "edition", encoded = true) String edition, @Body WireDetailQuery query);

  /** KA alone. */
  @POST("{edition}/product/detail/multi/get")
  Call<Answer<WireEnvelope<List<WireProduct>>>> productDetailMulti(
      @Path(value = "edition", encoded = true) String edition, @Body WireDetailQuery query);

  @POST("{edition}/product/category/get")
  Call<Answer<WireEnvelope<WireCategory>>> productCategory(
      @Path(value = "edition", encoded = true) String edition, @Body WireCategoryQuery query);

  /** KA alone. */
  @POST("{edition}/product/freight/estimate/get")
  Call<Answer<WireEnvelope<WireFreight>>> freightEstimate(
      @Path(value = "edition", encoded = true) String edition, @Body WireFreightQuery query);
}
