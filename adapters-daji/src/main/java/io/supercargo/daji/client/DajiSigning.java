package io.supercargo.daji.client;

import io.supercargo.daji.DajiConfig;
import io.supercargo.daji.wire.DajiSignature;
import io.supercargo.http.RequestSigner;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Adds {@code appKey} and {@code sign} to the query; the secret itself is never sent. */
final class DajiSigning implements RequestSigner {
  private static final String APP_KEY = "appKey";

  private final DajiConfig config;

  DajiSigning(DajiConfig config) {
    this.config = config;
  }

  @Override
  public Request sign(Request unsigned) {
    HttpUrl url = unsigned.url().newBuilder().setQueryParameter(APP_KEY, config.appKey()).build();
    String sign = DajiSignature.sign(parameters(url), config.appSecret());
    return unsigned
        .newBuilder()
        .url(url.newBuilder().setQueryParameter(DajiSignature.PARAMETER, sign).build())
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
