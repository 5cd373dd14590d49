package io.supercargo.cli.print;

import org.jline.utils.WCWidth;

/** Texts measured as a terminal shows them: a Chinese character takes two columns. */
final class Columns {
  private static final String ELLIPSIS = "…";

  private Columns() {}

  /** How many columns the text takes. */
  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** The text in so many columns: cut with an ellipsis, or filled up. */
  static String fit(String text, int columns, boolean right) {
    String cut = cut(text, columns);
    String blank = " ".repeat(columns - of(cut));
    return right ? blank + cut : cut + blank;
  }

  private static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    int used = 1;
    int end = 0;
    while (used + of(text.codePointAt(end)) <= columns) {
      used += of(text.codePointAt(end));
      end = text.offsetByCodePoints(end, 1);
    }
    return text.substring(0, end) + ELLIPSIS;
  }

  private static int of(int point) {
    return Math.max(0, WCWidth.wcwidth(point));
  }
}
