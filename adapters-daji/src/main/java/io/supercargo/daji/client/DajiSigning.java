package io.supercargo.daji.client;

import io.supercargo.daji.DajiConfig;
import io.supercargo.daji.wire.DajiSignature;
import io.supercargo.http.RequestSigner;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * Adds {@code appKey} and {@code sign} where the other parameters are: to the query of a GET, to
 * the form of an upload, and with {@code requestTime} to any other body. The secret itself is never
 * sent.
 */
final class DajiSigning implements RequestSigner {
  private final DajiConfig config;
  private final InstantSource clock;

  DajiSigning(DajiConfig config, InstantSource clock) {
    this.config = config;
    this.clock = clock;
  }

  @Override
  public Request sign(Request unsigned) {
    RequestBody body = unsigned.body();
    if (body == null) {
      return unsigned.newBuilder().url(signed(unsigned.url())).build();
    }
    SignedBody signed = new SignedBody(this::signed, clock);
    return unsigned.newBuilder().post(signed.of(body, UploadForm.takes(unsigned.url()))).build();
  }

  private HttpUrl signed(HttpUrl url) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < url.querySize(); i++) {
      String value = url.queryParameterValue(i);
      parameters.put(url.queryParameterName(i), value == null ? "" : value);
    }
    HttpUrl.Builder signed = url.newBuilder();
    signed(parameters).forEach(signed::setQueryParameter);
    return signed.build();
  }

  /** The key and the signature of these parameters. */
  private Map<String, String> signed(Map<String, String> parameters) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.put(DajiSignature.APP_KEY, config.appKey());
    Map<String, String> added = new LinkedHashMap<>();
    added.put(DajiSignature.APP_KEY, config.appKey());
    added.put(DajiSignature.PARAMETER, DajiSignature.sign(all, config.appSecret()));
    return added;
  }
}
