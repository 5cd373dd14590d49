package io.supercargo.cli.print;

import io.supercargo.domain.InvalidValue;
import java.util.Locale;

/** What data is printed as. */
public enum OutputFormat {
  TABLE,
  /** The REST body. */
  JSON,
  YAML,
  CSV;

  public static OutputFormat of(String written) {
    for (OutputFormat format : values()) {
      if (format.toString().equals(written)) {
        return format;
      }
    }
    throw new InvalidValue("--output", written, "table, json, yaml or csv");
  }

  /** As users write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
