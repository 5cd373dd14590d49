package io.supercargo.bootstrap;

import io.supercargo.ports.provider.SettingsException.Problem;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the values of environment variables where {@code ${NAME}} stands. */
final class Variables {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

  private final Map<String, String> environment;
  private final Consumer<Problem> problems;

  Variables(Map<String, String> environment, Consumer<Problem> problems) {
    this.environment = environment;
    this.problems = problems;
  }

  void fillIn(Tree tree) {
    tree.replaceTexts((path, text) -> filled(String.join(".", path), text));
  }

  /** A text whose variable is missing stays as it is. */
  private String filled(String path, String text) {
    if (!text.contains("${")) {
      return text;
    }
    return VARIABLE.matcher(text).replaceAll(found -> value(path, found.group(1), found.group()));
  }

  private String value(String path, String name, String written) {
    String value = environment.get(name);
    if (value == null) {
      problems.accept(
          new Problem(path, "%s (expected: the environment variable %s)".formatted(written, name)));
    }
    return Matcher.quoteReplacement(value == null ? written : value);
  }
}
