package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.WireTokenQuery;
import io.supercargo.alibaba.wire.WireTokens;
import io.supercargo.http.Answer;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** The tokens; these operations are not signed, but say the secret itself. */
interface AlibabaTokenApi {
  @POST("oauthGetToken")
  Call<Answer<WireTokens>> getToken(@Body WireTokenQuery query);

  /** The same, under the protocol's name. */
  @POST("oauthGetTokenByParam2")
  Call<Answer<WireTokens>> getTokenByParam2(@Body WireTokenQuery query);

  @POST("oauthPostponeToken")
  Call<Answer<WireTokens>> postponeToken(@Body WireTokenQuery query);
}
