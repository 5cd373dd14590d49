package io.supercargo.xportcn.client;

import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.chat.WirePageLinkQuery;
import io.supercargo.xportcn.wire.WireAddress;
import io.supercargo.xportcn.wire.WireChatQuery;
import io.supercargo.xportcn.wire.WireEnvelope;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** Addresses and chats of all editions, by the operations' names. */
interface XportAccountApi {
  @GET("addressGet")
  Call<Answer<WireEnvelope<List<WireAddress>>>> addressGet();

  /** Its answer declares a code and a text alone. */
  @POST("addressAddOrUpdate")
  Call<Answer<WireEnvelope<Object>>> addressAddOrUpdate(@Body WireAddress address);

  @POST("wangwangDecrypt")
  Call<Answer<WireEnvelope<String>>> wangwangDecrypt(@Body WireChatQuery query);

  /** KA has none. */
  @POST("taobaoImLinkGet")
  Call<Answer<WireEnvelope<String>>> taobaoImLinkGet(@Body WirePageLinkQuery query);
}
