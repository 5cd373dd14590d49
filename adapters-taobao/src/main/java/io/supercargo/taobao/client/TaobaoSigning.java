package io.supercargo.taobao.client;

import static io.supercargo.taobao.wire.TaobaoParameters.ACCESS_TOKEN;
import static io.supercargo.taobao.wire.TaobaoParameters.APP_KEY;
import static io.supercargo.taobao.wire.TaobaoParameters.SHA256;
import static io.supercargo.taobao.wire.TaobaoParameters.SIGN_METHOD;
import static io.supercargo.taobao.wire.TaobaoParameters.TIMESTAMP;

import io.supercargo.http.RequestSigner;
import io.supercargo.taobao.TaobaoConfig;
import io.supercargo.taobao.wire.TaobaoSignature;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Adds the system parameters and the signature to the query. */
final class TaobaoSigning implements RequestSigner {
  private final TaobaoConfig config;
  private final InstantSource clock;
  private final int base;

  TaobaoSigning(TaobaoConfig config, InstantSource clock) {
    this.config = config;
    this.clock = clock;
    this.base = config.line().baseUrl().getPath().length();
  }

  @Override
  public Request sign(Request unsigned) {
    HttpUrl url =
        unsigned
            .url()
            .newBuilder()
            .setQueryParameter(APP_KEY, config.appKey())
            .setQueryParameter(TIMESTAMP, Long.toString(clock.millis()))
            .setQueryParameter(SIGN_METHOD, SHA256)
            .setQueryParameter(ACCESS_TOKEN, config.accessToken().reveal())
            .build();
    String path = url.encodedPath().substring(base);
    String sign = TaobaoSignature.sign(path, parameters(url), config.appSecret());
    return unsigned
        .newBuilder()
        .url(url.newBuilder().setQueryParameter(TaobaoSignature.PARAMETER, sign).build())
        .build();
  }

  private static Map<String, String> parameters(HttpUrl url) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < url.querySize(); i++) {
      String value = url.queryParameterValue(i);
      parameters.put(url.queryParameterName(i), value == null ? "" : value);
    }
    return parameters;
  }
}
