package io.supercargo.ports.sandbox;

import java.util.List;

/** What goes wrong at a supplier of our own. Nothing does until it is told to. Thread-safe. */
public interface SandboxFaults {
  /** Those that are set, in the order in which they are tried; the first that strikes counts. */
  List<Standing> standing();

  /** Sets one after the others. */
  Standing set(Fault fault);

  /**
   * @return whether it was there
   */
  boolean remove(String id);

  void clear();

  /**
   * A fault that is set.
   *
   * @param struck how often so far
   */
  record Standing(String id, Fault fault, long struck) {}
}
