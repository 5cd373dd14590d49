package io.supercargo.cli.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.print.Printer;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.rest.RestClient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arguments, after their schema was held against them. */
final class Words {
  private Words() {}

  /** A value as the REST API takes it, several with commas between them; null when not given. */
  static @Nullable String text(JsonNode arguments, String name) {
    JsonNode value = arguments.path(name);
    if (value.isArray()) {
      return String.join(",", list(arguments, name));
    }
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }

  static String required(JsonNode arguments, String name) {
    return arguments.path(name).asText();
  }

  static List<String> list(JsonNode arguments, String name) {
    List<String> values = new ArrayList<>();
    arguments.path(name).forEach(value -> values.add(value.asText()));
    return values;
  }

  /** Hands an argument on in a body under its own name, where it was given. */
  static void pass(JsonNode arguments, String name, ObjectNode body) {
    JsonNode value = arguments.path(name);
    if (!value.isMissingNode() && !value.isNull()) {
      body.set(name, value);
    }
  }

  static JsonNode answer(RestClient server, Request request) {
    return Printer.tree(server.send(request));
  }
}
