package io.supercargo.http.dialect.taobao.trade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.WireJson;
import io.supercargo.http.dialect.taobao.TaobaoNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Structures that travel as JSON inside a text. */
final class JsonText {
  private static final ObjectMapper JSON = TaobaoNames.both(WireJson.requests());

  private JsonText() {}

  static String write(Object structure) {
    try {
      return JSON.writeValueAsString(structure);
    } catch (JsonProcessingException neverOfRecords) {
      throw new IllegalStateException(neverOfRecords);
    }
  }

  static <T> T read(String field, @Nullable String text, Class<T> type) {
    return type.cast(read(field, text, JSON.constructType(type), "an object as JSON text"));
  }

  @SuppressWarnings("unchecked") // the elements are read as that type
  static <T> List<T> list(String field, @Nullable String text, Class<T> type) {
    return (List<T>)
        read(
            field,
            text,
            JSON.getTypeFactory().constructCollectionType(List.class, type),
            "a list as JSON text");
  }

  /** Addresses are private: what is wrong with a text is told without it. */
  private static Object read(String field, @Nullable String text, JavaType type, String expected) {
    if (text == null || text.isBlank()) {
      throw new InvalidValue(field, "missing", expected);
    }
    try {
      Object read = JSON.readValue(text, type);
      if (read != null) {
        return read;
      }
    } catch (JsonProcessingException broken) {
      // told below, with the same words
    }
    throw new InvalidValue(field, "not to be read", expected);
  }
}
