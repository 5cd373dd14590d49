package io.supercargo.web.console;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What tests look for in a page. */
final class Html {
  private Html() {}

  /** The first group of every match, in order. */
  static List<String> all(String pattern, String page) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  /** Inputs and selects that people fill in. */
  static List<String> controls(String page) {
    return Pattern.compile("<(?:input|select)\\b[^>]*>")
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .filter(tag -> !tag.contains("type=\"hidden\""))
        .toList();
  }
}
