package io.supercargo.ports.provider;

import java.util.List;

/** Compares a supplier's answers with its contract. Forgets at a restart. Thread-safe. */
@FunctionalInterface
public interface DriftWatch {
  /** What was seen so far, the most severe first. */
  List<Drift> seen();
}
