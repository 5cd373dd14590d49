package io.supercargo.http.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.WireJson;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Texts of JSON inside of messages: objects, or objects that are themselves written as a text. */
public final class JsonMessage {
  private static final ObjectMapper JSON = WireJson.answers();
  private static final long FIRST_OF_MILLIS = 100_000_000_000L;

  private JsonMessage() {}

  /**
   * @throws InvalidValue for what is no object
   */
  public static JsonNode object(String field, String text) {
    try {
      JsonNode node = JSON.readTree(text);
      if (node != null && node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException unreadable) {
      // said below, without a part of the text: it may be somebody's data
    }
    throw new InvalidValue(field, "something else", "a JSON object");
  }

  /** A member that is an object, or a text of one; an empty object where there is none. */
  public static JsonNode inside(JsonNode parent, String field) {
    JsonNode node = parent.path(field);
    if (node.isTextual() && !node.asText().isBlank()) {
      return object(field, node.asText());
    }
    return node.isObject() ? node : JSON.createObjectNode();
  }

  /** The first of some members that is a text or a number. */
  public static Optional<String> text(JsonNode parent, String... fields) {
    return Arrays.stream(fields)
        .map(parent::path)
        .filter(node -> node.isTextual() || node.isIntegralNumber())
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** Seconds or milliseconds, as a number or a text; wires disagree, so the size decides. */
  public static Optional<Instant> time(JsonNode parent, String... fields) {
    return text(parent, fields)
        .filter(text -> text.matches("[0-9]{1,15}"))
        .map(Long::parseLong)
        .map(
            number ->
                number < FIRST_OF_MILLIS
                    ? Instant.ofEpochSecond(number)
                    : Instant.ofEpochMilli(number));
  }

  public static ObjectNode object() {
    return JSON.createObjectNode();
  }

  public static String write(JsonNode node) {
    return node.toString();
  }
}
