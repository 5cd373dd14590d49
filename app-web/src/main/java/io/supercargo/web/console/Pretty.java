package io.supercargo.web.console;

import io.supercargo.web.http.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Bodies as people read them. */
final class Pretty {
  private Pretty() {}

  /** Indented where it is JSON, else as it is. */
  static String json(String body) {
    try {
      return body.isBlank()
          ? ""
          : Json.tree(body.getBytes(StandardCharsets.UTF_8)).toPrettyString();
    } catch (IOException other) {
      return body;
    }
  }
}
