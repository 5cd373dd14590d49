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

  private UnreadableAnswer(String message) {
    super(message);
  }

  /** No bytes, or JSON's null. */
  static UnreadableAnswer nothing(byte[] bytes) {
    return new UnreadableAnswer(isBlank(bytes) ? "the answer is empty" : "the answer is null");
  }

  static UnreadableAnswer because(byte[] bytes, IOException problem) {
    if (problem instanceof UnreadableAnswer known) {
      return known;
    }
    if (isBlank(bytes)) {
      return nothing(bytes);
    }
    String message =
        "the answer is not the JSON that its contract says: %s%s; it begins with %s"
            .formatted(where(problem), reason(problem), beginning(bytes));
    UnreadableAnswer unreadable = new UnreadableAnswer(message);
    unreadable.initCause(problem);
    return unreadable;
  }

  private static boolean isBlank(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).isBlank();
  }

  private static String where(IOException problem) {
    return problem instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
        ? "at " + path(mapping) + ": "
        : "";
  }

  private static String reason(IOException problem) {
    return problem instanceof JsonProcessingException json
        ? WrongJson.words(json)
        : String.valueOf(problem.getMessage());
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

  static String beginning(byte[] bytes) {
    String text = new String(bytes, 0, Math.min(bytes.length, SHOWN * 4), StandardCharsets.UTF_8);
    String line = text.replaceAll("\\s+", " ").strip();
    return "'" + line.substring(0, Math.min(line.length(), SHOWN)) + "'";
  }
}
