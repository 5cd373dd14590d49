package io.supercargo.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came back from a supplier's page: a code, by itself or in the address that brought it. */
record ReturnedCode(String code, Optional<String> state) {
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&#\\s]+)");
  private static final Pattern STATE = Pattern.compile("[?&]state=([^&#\\s]+)");

  static ReturnedCode read(String text) {
    return new ReturnedCode(find(CODE, text).orElse(text), find(STATE, text));
  }

  private static Optional<String> find(Pattern what, String text) {
    Matcher found = what.matcher(text);
    return found.find()
        ? Optional.of(URLDecoder.decode(found.group(1), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "ReturnedCode[********]";
  }
}
