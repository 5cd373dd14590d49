package io.supercargo.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Asks axe-core what hinders people on a page. */
final class Axe {
  private static final String SCRIPT = read();

  /** Only what is serious: rule, what it means, and the first places. */
  private static final String RUN =
      """
      async (rules) => (await axe.run(document, {
        resultTypes: ['violations'],
        ...(rules.length && { runOnly: { type: 'rule', values: rules } }),
      })).violations
        .filter((finding) => ['serious', 'critical'].includes(finding.impact))
        .map((finding) => finding.id + ': ' + finding.help + ' at '
          + finding.nodes.slice(0, 3).map((node) => node.target.join(' ')
            + ' (' + node.any.map((check) => check.message).join('; ') + ')').join(', '))
      """;

  private Axe() {}

  static List<String> serious(Page page) {
    page.evaluate(SCRIPT);
    return run(page, List.of());
  }

  /** Looks at the colours alone, on a page that was looked at before. */
  static List<String> contrast(Page page) {
    return run(page, List.of("color-contrast"));
  }

  @SuppressWarnings("unchecked") // what the script makes
  private static List<String> run(Page page, List<String> rules) {
    return (List<String>) page.evaluate(RUN, rules);
  }

  private static String read() {
    try (InputStream script =
        Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
