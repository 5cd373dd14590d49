package io.supercargo.ports.provider;

import java.util.Locale;

/** What a value in JSON is; any where that is not known. */
public enum JsonType {
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  OBJECT,
  ARRAY,
  ANY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
