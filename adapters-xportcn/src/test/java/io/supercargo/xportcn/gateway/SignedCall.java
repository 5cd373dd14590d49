package io.supercargo.xportcn.gateway;

import io.supercargo.ports.provider.Secret;
import io.supercargo.xportcn.wire.XportSignature;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A call as a client of the vendor makes it, with any header left out or changed. */
public final class SignedCall {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI url;
  private final Map<String, String> headers = new LinkedHashMap<>();

  private SignedCall(URI url) {
    this.url = url;
  }

  /** A call that is signed rightly, now. */
  public static SignedCall to(URI url) {
    return new SignedCall(url)
        .signed("sandbox", Long.toString(System.currentTimeMillis()), UUID.randomUUID().toString());
  }

  public SignedCall signed(String key, String timestamp, String nonce) {
    String signature = new XportSignature(key, timestamp, nonce).sign(new Secret("sandbox-secret"));
    return with("access-key", key)
        .with("timestamp", timestamp)
        .with("nonce-str", nonce)
        .with("user-id", "1")
        .with("signature", signature);
  }

  public SignedCall with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public SignedCall without(String header) {
    headers.remove(header);
    return this;
  }

  public String get() throws Exception {
    return send(HttpRequest.newBuilder(url).GET());
  }

  public String send(String body) throws Exception {
    return send(HttpRequest.newBuilder(url).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private String send(HttpRequest.Builder request) throws Exception {
    headers.forEach(request::header);
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
  }
}
