package io.supercargo.web.console;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says where something is wrong in the words of the page, rather than in those of the REST API. */
final class Plain {
  private static final Pattern LINE =
      Pattern.compile("\\b(?:lines|items|parcels|relations)\\[([0-9]{1,4})](?:\\.([A-Za-z]+))?");
  private static final Pattern PART = Pattern.compile("^(?:address\\.|to\\.)?([A-Za-z]+):");
  private static final Pattern EXPECTED = Pattern.compile(" \\(expected: (.+)\\)$");
  private static final String NOTHING = ": missing (expected: a text)";
  private static final String ADDRESS = "address.";

  private Plain() {}

  /** A complaint as people read it. */
  static String words(String detail, Words t) {
    String rows = LINE.matcher(detail).replaceAll(place -> Matcher.quoteReplacement(row(place, t)));
    Matcher part = PART.matcher(rows);
    Optional<String> label = part.find() ? label(part.group(1), t) : Optional.empty();
    return said(label.map(name -> name + rows.substring(part.end() - 1)).orElse(rows), t);
  }

  private static Optional<String> label(String field, Words t) {
    return t.find(ADDRESS + field).or(() -> t.find("field." + field));
  }

  /** What is the same in many complaints, in the reader's language. */
  private static String said(String detail, Words t) {
    if (detail.endsWith(NOTHING)) {
      String field = detail.substring(0, detail.length() - NOTHING.length());
      return t.of("trouble.fillIn").formatted(field);
    }
    return EXPECTED
        .matcher(detail)
        .replaceAll(
            expected ->
                Matcher.quoteReplacement(t.of("trouble.expected").formatted(expected.group(1))));
  }

  /** The field of a form that stands for a part of a request. */
  static String field(String path) {
    return path.startsWith(ADDRESS) ? path.substring(ADDRESS.length()) : path;
  }

  private static String row(MatchResult place, Words t) {
    String row = t.of("trouble.row").formatted(Integer.parseInt(place.group(1)) + 1);
    return Optional.ofNullable(place.group(2))
        .map(part -> row + t.of("trouble.rowPart") + t.find("trouble.part." + part).orElse(part))
        .orElse(row);
  }
}
