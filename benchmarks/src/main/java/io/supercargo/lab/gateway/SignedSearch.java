package io.supercargo.lab.gateway;

import io.supercargo.ports.provider.Secret;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.XportHeaders;
import io.supercargo.xportcn.wire.XportOperations;
import io.supercargo.xportcn.wire.XportSignature;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A signed search as a client of Xport's sends it. The nonce is left out, as v1 and v2 document, so
 * that one signature is good for all requests of a run.
 */
final class SignedSearch {
  static final String KEY = "lab";
  static final String SECRET = "lab-secret";
  static final String PATH = XportOperations.of(XportEdition.KA).named("searchKeyword").path();

  private static final String BODY =
      "{\"keyword\":\"bag\",\"beginPage\":1,\"pageSize\":20,\"country\":\"en\"}";

  private final InstantSource clock;

  SignedSearch(InstantSource clock) {
    this.clock = clock;
  }

  /** For wrk; good for ten minutes. */
  String script() {
    String headers =
        headers().entrySet().stream()
            .map(header -> "[\"%s\"] = \"%s\"".formatted(header.getKey(), header.getValue()))
            .collect(Collectors.joining(", "));
    return """
        wrk.method = "POST"
        wrk.headers = { %s }
        wrk.body = '%s'
        """
        .formatted(headers, BODY);
  }

  HttpRequest request(URI url) {
    HttpRequest.Builder request = HttpRequest.newBuilder(url).POST(BodyPublishers.ofString(BODY));
    headers().forEach(request::header);
    return request.build();
  }

  private Map<String, String> headers() {
    XportSignature signature = new XportSignature(KEY, Long.toString(clock.millis()), "");
    Map<String, String> headers = new TreeMap<>();
    headers.put("content-type", "application/json");
    headers.put(XportHeaders.ACCESS_KEY, KEY);
    headers.put(XportHeaders.USER_ID, "1");
    headers.put(XportHeaders.TIMESTAMP, signature.timestamp());
    headers.put(XportHeaders.SIGNATURE, signature.sign(new Secret(SECRET)));
    return headers;
  }
}
