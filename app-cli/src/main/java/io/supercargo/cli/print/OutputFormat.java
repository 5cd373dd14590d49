package io.supercargo.cli.print;

import java.util.Locale;

/** What data is printed as. */
public enum OutputFormat {
  TABLE,
  /** The REST body. */
  JSON,
  YAML,
  CSV;

  /** As users write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
