package io.supercargo.web.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.web.http.Json;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a request says, whether in its address, as a form or as JSON. */
final class Parameters {
  private Parameters() {}

  /** Empty where the body is neither. */
  static Optional<ObjectNode> of(String url, String body) {
    ObjectNode all = Json.emptyObject();
    int query = url.indexOf('?');
    if (query >= 0) {
      putPairs(all, url.substring(query + 1));
    }
    String text = body.strip();
    if (text.isEmpty()) {
      return Optional.of(all);
    }
    return text.startsWith("{") ? withJson(all, text) : withForm(all, text);
  }

  private static Optional<ObjectNode> withJson(ObjectNode all, String text) {
    try {
      JsonNode body = Json.tree(text.getBytes(StandardCharsets.UTF_8));
      return body instanceof ObjectNode object ? Optional.of(all.setAll(object)) : Optional.empty();
    } catch (IOException cutOff) {
      return Optional.empty();
    }
  }

  private static Optional<ObjectNode> withForm(ObjectNode all, String text) {
    if (!text.matches("[^\\s=&]+=\\S*")) {
      return Optional.empty();
    }
    putPairs(all, text);
    return Optional.of(all);
  }

  private static void putPairs(ObjectNode all, String pairs) {
    for (String pair : pairs.split("&")) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        all.put(decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1)));
      }
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException asItIs) {
      return text;
    }
  }
}
