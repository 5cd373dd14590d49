package io.supercargo.taobao.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.http.WireJson;
import io.supercargo.taobao.wire.TaobaoJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** The parameters of a request: those in its address, and the members of its JSON object. */
final class RequestParameters {
  private static final ObjectMapper JSON = WireJson.requests();

  private RequestParameters() {}

  /** What has no value is not sent: it would be signed by some and passed over by others. */
  static Map<String, String> of(Request request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    HttpUrl url = request.url();
    for (int i = 0; i < url.querySize(); i++) {
      String value = url.queryParameterValue(i);
      parameters.put(url.queryParameterName(i), value == null ? "" : value);
    }
    parameters.putAll(TaobaoJson.flat(read(request.body())));
    parameters.values().removeIf(String::isEmpty);
    return parameters;
  }

  private static JsonNode read(@Nullable RequestBody body) {
    Buffer buffer = new Buffer();
    try {
      if (body != null) {
        body.writeTo(buffer);
      }
      return JSON.readTree(buffer.inputStream());
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
  }
}
