package io.supercargo.web.console;

import java.util.regex.Pattern;

/** The text in a piece of HTML, without any of its marks. */
final class PlainText {
  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<(script|style)\\b.*?</\\1\\s*>|<!--.*?-->");
  private static final Pattern BREAKS =
      Pattern.compile("(?i)<(?:br|/p|/div|/li|/tr|/h[1-6])\\b[^>]*>");
  private static final Pattern MARKS = Pattern.compile("<[^>]*>");
  private static final Pattern GAPS = Pattern.compile("[ \\t\\x0B\\f\\r]*\\n\\s*");

  private PlainText() {}

  /** Not HTML any more: whoever shows it escapes it. */
  static String of(String html) {
    String seen = UNSEEN.matcher(html).replaceAll(" ");
    String broken = BREAKS.matcher(seen).replaceAll("\n");
    String bare = MARKS.matcher(broken).replaceAll("");
    return GAPS.matcher(entities(bare)).replaceAll("\n").strip();
  }

  /** The ampersand last, so that nothing is read twice. */
  private static String entities(String text) {
    return text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
