package io.supercargo.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form as it is sent: names and values, URL-encoded. */
final class FormText {
  private static final Pattern BEGINNING = Pattern.compile("[A-Za-z0-9_.%-]+=");

  private FormText() {}

  /** JSON begins otherwise. */
  static boolean is(String body) {
    return BEGINNING.matcher(body).lookingAt();
  }

  /**
   * @param change what becomes of a value, by its name and what it was
   */
  static String map(String form, BinaryOperator<String> change) {
    return Arrays.stream(form.split("&"))
        .map(pair -> changed(pair, change))
        .collect(Collectors.joining("&"));
  }

  private static String changed(String pair, BinaryOperator<String> change) {
    int at = pair.indexOf('=');
    if (at < 0) {
      return pair;
    }
    String value = change.apply(decode(pair.substring(0, at)), decode(pair.substring(at + 1)));
    return pair.substring(0, at) + "=" + encode(value);
  }

  /** A body that was cut may end inside of a sign; it is left as it is. */
  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException cut) {
      return text;
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2A", "*");
  }
}
