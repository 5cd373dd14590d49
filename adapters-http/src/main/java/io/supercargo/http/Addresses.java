package io.supercargo.http;

import io.supercargo.ports.provider.Operation;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Where operations are. A Retrofit interface calls them by name, {@code @POST("searchKeyword")};
 * this puts what the table says of the name in its place.
 */
final class Addresses {
  /** What the interfaces' paths are relative to. */
  static final HttpUrl NAMES = HttpUrl.get("http://operation.invalid/");

  private final Map<String, HttpUrl> byName = new HashMap<>();
  private final Map<String, Deviation> deviations;

  Addresses(URI baseUrl, OperationTable table, Map<String, Deviation> deviations) {
    this.deviations = deviations;
    for (Operation operation : table.operations()) {
      if (operation.use() == Operation.Use.PUSH) {
        continue;
      }
      byName.put(operation.name(), HttpUrl.get(baseUrl + path(operation)));
    }
  }

  HttpUrl of(String operation) {
    return Objects.requireNonNull(byName.get(operation), operation);
  }

  /** The request where its operation is, tagged with the operation's name. */
  Request resolve(Request named) {
    HttpUrl url = named.url();
    String operation = url.pathSegments().get(0);
    HttpUrl address = of(operation);
    Request.Builder request = named.newBuilder().tag(String.class, operation);
    if (url.encodedQuery() == null) {
      return request.url(address).build();
    }
    Deviation deviation = deviations.get(operation);
    return request.url(withQuery(address, url, deviation)).build();
  }

  private String path(Operation operation) {
    Deviation deviation = deviations.get(operation.name());
    return deviation == null ? operation.path() : deviation.path().orElse(operation.path());
  }

  private static HttpUrl withQuery(HttpUrl address, HttpUrl asked, @Nullable Deviation deviation) {
    HttpUrl.Builder url = address.newBuilder();
    if (deviation == null) {
      return url.encodedQuery(asked.encodedQuery()).build();
    }
    for (int i = 0; i < asked.querySize(); i++) {
      String name = asked.queryParameterName(i);
      url.addQueryParameter(
          deviation.request().getOrDefault(name, name), asked.queryParameterValue(i));
    }
    return url.build();
  }
}
