package io.supercargo.lab.orders;

import java.util.Locale;

/** How customers order. */
public enum Way {
  /** By the use cases, in the same process: as a program orders that has Supercargo inside it. */
  IN_PROCESS,

  /** By the REST API. */
  REST,

  /** As the first, of a supplier behind a gateway of ours, over HTTP and in another process. */
  LOOP;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
