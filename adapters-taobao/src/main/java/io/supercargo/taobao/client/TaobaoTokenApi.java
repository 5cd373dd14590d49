package io.supercargo.taobao.client;

import io.supercargo.http.Answer;
import io.supercargo.taobao.wire.WireTokens;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Where tokens are had. */
interface TaobaoTokenApi {
  @POST("authTokenCreate")
  Call<Answer<WireTokens>> create(@Body Map<String, String> code);

  @POST("authTokenRefresh")
  Call<Answer<WireTokens>> refresh(@Body Map<String, String> refreshToken);
}
