package io.supercargo.web.console;

import io.supercargo.web.guard.Permit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out of a page whatever form its reader may not send, by the rule that would refuse it, and
 * says so. What stood around nothing else goes with it.
 */
final class Withheld {
  private static final Pattern FORM =
      Pattern.compile(
          "<form\\b[^>]*\\baction=\"([^\"]*)\"[^>]*\\bmethod=\"post\"[^>]*>.*?</form>",
          Pattern.DOTALL);

  private static final String CONTENT = "<main id=\"content\" tabindex=\"-1\">";

  /** Stands where something was; no page holds it. */
  private static final String GAP = "\u0000";

  private static final String GAPS = "(?:\\s|" + GAP + ")*" + GAP + "(?:\\s|" + GAP + ")*";
  private static final String REMARKS = "(?:\\s*<p class=\"muted\">[^<]*</p>)*";

  /** From the inside out. */
  private static final List<Pattern> AROUND =
      List.of(
          Pattern.compile(
              "<details\\b[^>]*>\\s*<summary\\b[^>]*>[^<]*</summary>" + GAPS + "</details>"),
          Pattern.compile("<div class=\"buttons\">" + GAPS + "</div>"),
          Pattern.compile(
              "<section\\b[^>]*>\\s*<h2\\b[^>]*>[^<]*</h2>"
                  + REMARKS
                  + "(?:"
                  + GAPS
                  + REMARKS
                  + ")+\\s*</section>"));

  private Withheld() {}

  static byte[] from(byte[] page, Permit permit, Words t) {
    String whole = new String(page, StandardCharsets.UTF_8);
    String left =
        FORM.matcher(whole)
            .replaceAll(form -> permit.sends(form.group(1)) ? quoted(form.group()) : GAP);
    if (!left.contains(GAP)) {
      return page;
    }
    for (Pattern around : AROUND) {
      left = around.matcher(left).replaceAll(GAP);
    }
    String note = "<p class=\"withheld muted small\">" + t.of("withheld.text") + "</p>";
    return left.replace(GAP, "")
        .replace(CONTENT, CONTENT + "\n" + note)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String form) {
    return Matcher.quoteReplacement(form);
  }
}
