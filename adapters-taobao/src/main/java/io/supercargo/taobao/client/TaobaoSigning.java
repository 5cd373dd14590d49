package io.supercargo.taobao.client;

import static io.supercargo.taobao.wire.TaobaoParameters.ACCESS_TOKEN;
import static io.supercargo.taobao.wire.TaobaoParameters.APP_KEY;
import static io.supercargo.taobao.wire.TaobaoParameters.SHA256;
import static io.supercargo.taobao.wire.TaobaoParameters.SIGN_METHOD;
import static io.supercargo.taobao.wire.TaobaoParameters.TIMESTAMP;

import io.supercargo.http.RequestSigner;
import io.supercargo.http.token.TokenKeeper;
import io.supercargo.taobao.TaobaoConfig;
import io.supercargo.taobao.wire.TaobaoParameters;
import io.supercargo.taobao.wire.TaobaoSignature;
import java.time.InstantSource;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Adds the system parameters and the signature: to the query, or to a form where there is one. */
final class TaobaoSigning implements RequestSigner {
  private final TaobaoConfig config;
  private final TokenKeeper tokens;
  private final InstantSource clock;
  private final int base;

  TaobaoSigning(TaobaoConfig config, TokenKeeper tokens, InstantSource clock) {
    this.config = config;
    this.tokens = tokens;
    this.clock = clock;
    this.base = config.line().baseUrl().getPath().length();
  }

  @Override
  public Request sign(Request unsigned) {
    Map<String, String> parameters = RequestParameters.of(unsigned);
    String path = unsigned.url().encodedPath().substring(base);
    parameters.put(APP_KEY, config.appKey());
    parameters.put(TIMESTAMP, Long.toString(clock.millis()));
    parameters.put(SIGN_METHOD, SHA256);
    if (TaobaoParameters.needsToken(path)) {
      tokens.access().ifPresent(token -> parameters.put(ACCESS_TOKEN, token.reveal()));
    }
    parameters.put(
        TaobaoSignature.PARAMETER, TaobaoSignature.sign(path, parameters, config.appSecret()));
    return unsigned.method().equals("GET")
        ? unsigned.newBuilder().url(query(unsigned.url(), parameters)).build()
        : unsigned
            .newBuilder()
            .url(unsigned.url().newBuilder().query(null).build())
            .post(form(parameters))
            .build();
  }

  private static HttpUrl query(HttpUrl url, Map<String, String> parameters) {
    HttpUrl.Builder query = url.newBuilder().query(null);
    parameters.forEach(query::addQueryParameter);
    return query.build();
  }

  private static FormBody form(Map<String, String> parameters) {
    FormBody.Builder form = new FormBody.Builder();
    parameters.forEach(form::add);
    return form.build();
  }
}
