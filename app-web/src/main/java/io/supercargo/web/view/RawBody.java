package io.supercargo.web.view;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.supercargo.application.provider.Answer;
import io.supercargo.ports.Raw;
import io.supercargo.web.http.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A supplier's own body inside an answer: byte for byte where it is JSON, else as a text. */
public record RawBody(String text) implements JsonSerializable {

  /** The bodies by provider in the order of asking, or null when nobody asked for them. */
  static @Nullable Map<String, List<RawBody>> of(boolean wanted, Map<String, List<Raw>> bodies) {
    if (!wanted) {
      return null;
    }
    Map<String, List<RawBody>> views = new LinkedHashMap<>();
    bodies.forEach(
        (provider, raws) -> views.put(provider, raws.stream().map(RawBody::of).toList()));
    return views;
  }

  static @Nullable Map<String, List<RawBody>> of(boolean wanted, Answer<?> answer) {
    return of(wanted, Map.of(answer.provider(), List.of(answer.raw())));
  }

  private static RawBody of(Raw raw) {
    return new RawBody(raw.text());
  }

  @Override
  public void serialize(JsonGenerator out, SerializerProvider serializers) throws IOException {
    if (text.isBlank()) {
      out.writeNull();
    } else if (Json.isJson(text)) {
      out.writeRawValue(text);
    } else {
      out.writeString(text);
    }
  }

  @Override
  public void serializeWithType(
      JsonGenerator out, SerializerProvider serializers, TypeSerializer type) throws IOException {
    serialize(out, serializers);
  }
}
