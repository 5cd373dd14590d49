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
  private static final String ADDRESS = "address.";

  private Plain() {}

  /** A complaint as people read it. */
  static String words(String detail, Words t) {
    String rows = LINE.matcher(detail).replaceAll(place -> Matcher.quoteReplacement(row(place, t)));
    Matcher part = PART.matcher(rows);
    Optional<String> label = part.find() ? t.find(ADDRESS + part.group(1)) : Optional.empty();
    return label.map(name -> name + rows.substring(part.end() - 1)).orElse(rows);
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
