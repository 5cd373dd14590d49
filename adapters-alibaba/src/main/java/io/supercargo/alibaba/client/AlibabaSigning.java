package io.supercargo.alibaba.client;

import io.supercargo.alibaba.AlibabaConfig.Credentials;
import io.supercargo.alibaba.wire.AlibabaParameters;
import io.supercargo.alibaba.wire.AlibabaSignature;
import io.supercargo.alibaba.wire.WirePicture;
import io.supercargo.http.RequestSigner;
import io.supercargo.http.token.TokenKeeper;
import java.time.InstantSource;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Says who calls: the app key at the end of the address, the token and the signature beside the
 * parameters. What was a JSON object becomes a form, in which this protocol takes its parameters.
 */
final class AlibabaSigning implements RequestSigner {
  private static final String APP_KEY = "{appKey}";

  private final Credentials credentials;
  private final TokenKeeper tokens;
  private final InstantSource clock;

  AlibabaSigning(Credentials credentials, TokenKeeper tokens, InstantSource clock) {
    this.credentials = credentials;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Request sign(Request unsigned) {
    HttpUrl url = address(unsigned.url());
    Map<String, String> parameters = FormParameters.of(unsigned);
    String path = AlibabaParameters.signedPath(url.encodedPath());
    if (PictureForm.takes(url)) {
      String picture = parameters.remove(WirePicture.FIELD);
      sign(path, parameters);
      return PictureForm.write(unsigned, url, picture == null ? "" : picture, parameters);
    }
    if (isOfTokens(path)) {
      introduce(parameters);
    } else {
      sign(path, parameters);
    }
    return unsigned.newBuilder().url(url).post(form(parameters)).build();
  }

  /** Tokens are had for the secret itself; nothing is signed. */
  private void introduce(Map<String, String> parameters) {
    parameters.put("client_id", credentials.appKey());
    parameters.put("client_secret", credentials.appSecret().reveal());
  }

  private void sign(String path, Map<String, String> parameters) {
    tokens
        .access()
        .ifPresent(token -> parameters.put(AlibabaParameters.ACCESS_TOKEN, token.reveal()));
    parameters.put(AlibabaParameters.TIMESTAMP, Long.toString(clock.millis()));
    parameters.put(
        AlibabaParameters.SIGNATURE,
        AlibabaSignature.sign(path, parameters, credentials.appSecret()));
  }

  private static boolean isOfTokens(String path) {
    return path.contains("/system.oauth2/getToken/")
        || path.contains("/system.oauth2/postponeToken/");
  }

  private HttpUrl address(HttpUrl url) {
    HttpUrl.Builder address = url.newBuilder().query(null);
    int last = url.pathSize() - 1;
    if (url.pathSegments().get(last).equals(APP_KEY)) {
      address.setPathSegment(last, credentials.appKey());
    }
    return address.build();
  }

  private static FormBody form(Map<String, String> parameters) {
    FormBody.Builder form = new FormBody.Builder();
    parameters.forEach(form::add);
    return form.build();
  }
}
