package io.supercargo.bootstrap;

import io.supercargo.ports.provider.SettingsException.Problem;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the values of environment variables where {@code ${NAME}} stands. YAML itself forbids braces
 * in the bare texts of a {@code { … }} section, so they are written as marks while it is read.
 */
final class Variables {
  private static final Pattern WRITTEN = Pattern.compile("\\$\\{(\\w+)}");

  /** Two characters for private use, which nobody types. */
  private static final Pattern MARKED = Pattern.compile("\uE000(\\w+)\uE001");

  private final Map<String, String> environment;
  private final Consumer<Problem> problems;

  Variables(Map<String, String> environment, Consumer<Problem> problems) {
    this.environment = environment;
    this.problems = problems;
  }

  /** The text of a file with its variables as marks. */
  static String marked(String yaml) {
    return WRITTEN.matcher(yaml).replaceAll("\uE000$1\uE001");
  }

  void fillIn(Tree tree) {
    tree.replaceTexts((path, text) -> filled(String.join(".", path), text));
  }

  /** A text whose variable is missing stays as it was written. */
  private String filled(String path, String text) {
    return MARKED.matcher(text).replaceAll(found -> value(path, found.group(1)));
  }

  private String value(String path, String name) {
    String written = "${" + name + "}";
    String value = environment.get(name);
    if (value == null) {
      problems.accept(
          new Problem(path, "%s (expected: the environment variable %s)".formatted(written, name)));
    }
    return Matcher.quoteReplacement(value == null ? written : value);
  }
}
