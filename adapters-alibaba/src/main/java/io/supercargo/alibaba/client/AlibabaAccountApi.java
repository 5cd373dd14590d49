package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.WireAddressBook;
import io.supercargo.alibaba.wire.WireAddressQuery;
import io.supercargo.alibaba.wire.WireAnswer;
import io.supercargo.alibaba.wire.WireParsedAddress;
import io.supercargo.http.Answer;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Addresses and buyers. */
interface AlibabaAccountApi {
  @POST("accountUserRegister")
  Call<Answer<WireAnswer<Boolean>>> register(@Body Object parameters);

  @POST("tradeAddresscodeParse")
  Call<Answer<WireAnswer<WireParsedAddress>>> parse(@Body WireAddressQuery query);

  /** Takes no parameters. */
  @POST("tradeReceiveAddressGet")
  Call<Answer<WireAnswer<WireAddressBook>>> addresses(@Body Map<String, String> nothing);
}
