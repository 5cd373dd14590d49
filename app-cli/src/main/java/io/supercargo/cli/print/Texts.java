package io.supercargo.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** JSON values as a person reads them. */
public final class Texts {
  private Texts() {}

  /** A value in words: an amount with its currency, a list with commas, nothing for null. */
  public static String text(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (value.has("amount") && value.has("currency")) {
      return value.get("amount").asText() + " " + value.get("currency").asText();
    }
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(text(part)));
      return String.join(", ", parts);
    }
    return value.isContainerNode() ? value.toString() : value.asText();
  }

  /**
   * A text on one line and without what a terminal would obey: suppliers' texts are not trusted.
   */
  public static String harmless(String text) {
    StringBuilder harmless = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.isISOControl(point) ? ' ' : point)
        .filter(point -> Character.getType(point) != Character.FORMAT)
        .forEach(harmless::appendCodePoint);
    return harmless.toString();
  }

  /** A text of several lines, each harmless. */
  public static String harmlessLines(String text) {
    return text.lines().map(Texts::harmless).collect(Collectors.joining("\n"));
  }

  /** The first of some fields that has something to say. */
  public static String first(JsonNode row, String... pointers) {
    for (String pointer : pointers) {
      String text = text(row.at(pointer));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }
}
