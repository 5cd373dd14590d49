package io.supercargo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** An answer that came whole but is not what the contract says. */
final class UnreadableAnswer extends IOException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 60;

  UnreadableAnswer(String message) {
    super(message);
  }

  static UnreadableAnswer because(byte[] bytes, JsonProcessingException problem) {
    String where =
        problem instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
            ? "at " + path(mapping) + ": "
            : "";
    String message =
        "the answer is not the JSON that its contract says: %s%s; it begins with %s"
            .formatted(where, problem.getOriginalMessage(), beginning(bytes));
    UnreadableAnswer unreadable = new UnreadableAnswer(message);
    unreadable.initCause(problem);
    return unreadable;
  }

  /** The place in a document, e.g. {@code data.data[3].price}. */
  static String path(JsonMappingException problem) {
    return problem.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  private static String beginning(byte[] bytes) {
    String text = new String(bytes, 0, Math.min(bytes.length, SHOWN * 4), StandardCharsets.UTF_8);
    String line = text.replaceAll("\\s+", " ").strip();
    return "'" + line.substring(0, Math.min(line.length(), SHOWN)) + "'";
  }
}
