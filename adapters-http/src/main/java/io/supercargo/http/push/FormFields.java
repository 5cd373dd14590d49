package io.supercargo.http.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supercargo.domain.InvalidValue;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A form of names and values, each name once. */
final class FormFields {
  private FormFields() {}

  /**
   * @throws InvalidValue for what is no form, or has a name twice, since nobody could say which of
   *     the two was signed
   */
  static Map<String, String> read(String body) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : body.split("&")) {
      int at = pair.indexOf('=');
      String name = decoded(at < 0 ? pair : pair.substring(0, at));
      if (fields.put(name, at < 0 ? "" : decoded(pair.substring(at + 1))) != null) {
        throw new InvalidValue("body", name + " twice", "every field once");
      }
    }
    return fields;
  }

  static String write(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException broken) {
      throw new InvalidValue("body", "a broken escape", "a form");
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
