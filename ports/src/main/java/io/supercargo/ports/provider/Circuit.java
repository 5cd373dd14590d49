package io.supercargo.ports.provider;

import java.util.Locale;

/** Whether a supplier that keeps failing is still called. */
public enum Circuit {
  /** Calls pass. */
  CLOSED,
  /** The supplier is left alone for a while. */
  OPEN,
  /** One call is let through to see whether the supplier is back. */
  HALF_OPEN;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
