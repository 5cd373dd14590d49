package io.supercargo.daji.client.poizon;

import io.supercargo.daji.wire.WireCategory;
import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.daji.wire.WirePage;
import io.supercargo.daji.wire.WireProduct;
import io.supercargo.daji.wire.poizon.WireBrandPage;
import io.supercargo.http.Answer;
import java.util.List;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.QueryMap;

/** The Poizon tab, by the operations' names; only its paths are known. */
interface DajiPoizonApi {
  @GET("poizonProductSearch")
  Call<Answer<WireEnvelope<WirePage>>> search(@QueryMap Map<String, String> query);

  @GET("poizonProductDetail")
  Call<Answer<WireEnvelope<WireProduct>>> detail(@QueryMap Map<String, String> query);

  @GET("poizonProductByBarcode")
  Call<Answer<WireEnvelope<WireProduct>>> byBarcode(@QueryMap Map<String, String> query);

  @GET("poizonCategoryGet")
  Call<Answer<WireEnvelope<List<WireCategory>>>> category(@QueryMap Map<String, String> query);

  @GET("poizonBrandGet")
  Call<Answer<WireEnvelope<WireBrandPage>>> brands(@QueryMap Map<String, String> query);
}
