package io.supercargo.ports.provider;

import java.util.Locale;

/** How well a wire operation is known. */
public enum Evidence {
  /** Read whole in the supplier's documentation. */
  DOCUMENTED,
  /** Read in part; the rest is read leniently. */
  PARTLY,
  /** Known by name; built on its nearest documented relative. */
  ASSUMED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
