package io.supercargo.alibaba.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.http.WireJson;
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
final class FormParameters {
  private static final ObjectMapper JSON = WireJson.requests();

  private FormParameters() {}

  static Map<String, String> of(Request request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    HttpUrl url = request.url();
    for (int i = 0; i < url.querySize(); i++) {
      String value = url.queryParameterValue(i);
      parameters.put(url.queryParameterName(i), value == null ? "" : value);
    }
    read(request.body())
        .properties()
        .forEach(member -> parameters.put(member.getKey(), text(member.getValue())));
    return parameters;
  }

  /** Objects and lists travel as their JSON. */
  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString();
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
