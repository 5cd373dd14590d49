package io.supercargo.ports.provider;

import java.util.Locale;

/** A cell of the capability matrix. */
public enum Support {
  YES,
  /** Works here, but was built on a guess about the wire. */
  ASSUMED,
  NO;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
