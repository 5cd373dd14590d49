package io.supercargo.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param text what stands in it, for a row's JSON
 * @param right set to the right, as figures are
 * @param share how much of a narrow terminal it gets beside others that may be cut; 0 is never cut
 * @param style how a text is set apart
 */
public record Column(
    String heading,
    Function<JsonNode, String> text,
    boolean right,
    int share,
    Function<String, Style> style) {

  /** A column of a field, e.g. {@code /shop/name}. */
  public static Column of(String heading, String pointer) {
    return of(heading, row -> Texts.text(row.at(pointer)));
  }

  public static Column of(String heading, Function<JsonNode, String> text) {
    return new Column(heading, text, false, 0, any -> Style.PLAIN);
  }

  /** Figures, to the right. */
  public Column figures() {
    return new Column(heading, text, true, share, style);
  }

  /** Long texts, cut where they do not fit. */
  public Column cut() {
    return cut(1);
  }

  /** Long texts that get more room than others. */
  public Column cut(int newShare) {
    return new Column(heading, text, right, newShare, style);
  }

  public Column styled(Function<String, Style> other) {
    return new Column(heading, text, right, share, other);
  }
}
