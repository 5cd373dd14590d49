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

  /** Only what is serious: rule, what it means, and the first place. */
  private static final String RUN =
      """
      async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
        .filter((finding) => ['serious', 'critical'].includes(finding.impact))
        .map((finding) => finding.id + ': ' + finding.help + ' at '
          + finding.nodes.slice(0, 3).map((node) => node.target.join(' ')
            + ' (' + node.any.map((check) => check.message).join('; ') + ')').join(', '))
      """;

  private Axe() {}

  @SuppressWarnings("unchecked") // what the script makes
  static List<String> serious(Page page) {
    page.evaluate(SCRIPT);
    return (List<String>) page.evaluate(RUN);
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
