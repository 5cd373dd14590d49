package io.supercargo.http.dialect.taobao;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.http.WireJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes down what the model has no word for, under the wire's own names, and finds it again. */
final class NoteBook {
  private static final ObjectMapper JSON = TaobaoNames.both(WireJson.requests());

  private final Map<String, String> notes = new TreeMap<>();

  /** A value that is not there is no note. */
  NoteBook note(String name, @Nullable Object value) {
    if (value != null) {
      notes.put(name, value.toString());
    }
    return this;
  }

  /** A value that the printer takes for granted is no note either. */
  NoteBook unless(@Nullable Object usual, String name, @Nullable Object value) {
    return value == null || value.equals(usual) ? this : note(name, value);
  }

  /** A structure, as JSON. */
  NoteBook json(String name, @Nullable Object structure) {
    return structure == null ? this : note(name, text(structure));
  }

  Map<String, String> notes() {
    return notes;
  }

  static @Nullable Long number(Map<String, String> notes, String name) {
    String text = notes.getOrDefault(name, "");
    return text.matches("-?[0-9]{1,18}") ? (Long) Long.parseLong(text) : null;
  }

  /** Null where there is none, and where another wrote something else under that name. */
  static <T> @Nullable List<T> list(Map<String, String> notes, String name, Class<T> type) {
    String text = notes.get(name);
    try {
      return text == null
          ? null
          : JSON.readValue(text, JSON.getTypeFactory().constructCollectionType(List.class, type));
    } catch (JsonProcessingException notOurs) {
      return null;
    }
  }

  private static String text(Object structure) {
    try {
      return JSON.writeValueAsString(structure);
    } catch (JsonProcessingException neverOfRecords) {
      throw new IllegalStateException(neverOfRecords);
    }
  }
}
