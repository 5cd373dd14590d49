package io.supercargo.bootstrap;

import java.util.Locale;

/**
 * Where a value was written.
 *
 * @param place a file and line, or the name of a variable; empty for a default
 */
public record Origin(Kind kind, String place) {
  /** The sources of values. */
  public enum Kind {
    DEFAULT,
    FILE,
    ENVIRONMENT,
    COMMAND_LINE;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static final Origin DEFAULT = new Origin(Kind.DEFAULT, "");

  static Origin file(String name, int line) {
    return new Origin(Kind.FILE, name + ":" + line);
  }

  static Origin variable(String name) {
    return new Origin(Kind.ENVIRONMENT, name);
  }

  static Origin commandLine(String key) {
    return new Origin(Kind.COMMAND_LINE, key);
  }

  /** E.g. {@code supercargo.yaml:12}. */
  @Override
  public String toString() {
    return place.isEmpty() ? kind.code() : place;
  }
}
