package io.supercargo.ports.provider;

import io.supercargo.domain.Capability;
import io.supercargo.ports.failure.SupplierFailure;
import java.time.Duration;
import java.util.Optional;

/** Hears how long suppliers took and how it ended; metrics live behind it. Thread-safe. */
@FunctionalInterface
public interface CallObserver {
  CallObserver NONE = (provider, capability, took, failure) -> {};

  /**
   * Told after each use of a capability; never throws and never blocks.
   *
   * @param failure empty when it went well
   */
  void observed(
      String provider,
      Capability capability,
      Duration took,
      Optional<SupplierFailure.Kind> failure);
}
