package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.FaultEffect;
import io.supercargo.ports.sandbox.SandboxFaults.Standing;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A fault as it is kept.
 *
 * @param times 0 for no end
 * @param millis below 0 for none
 * @param kind empty for none
 */
record Snare(
    String id,
    String operation,
    String effect,
    int percent,
    int times,
    long seed,
    long millis,
    String kind,
    long struck) {
  static Snare of(Standing standing) {
    Fault fault = standing.fault();
    return new Snare(
        standing.id(),
        fault.operation().code(),
        fault.effect().code(),
        fault.percent(),
        fault.times().orElse(0),
        fault.seed(),
        fault.time().map(Duration::toMillis).orElse(-1L),
        fault.kind().map(Kind::name).orElse(""),
        standing.struck());
  }

  Trap trap() {
    return new Trap(id, fault(), struck);
  }

  private Fault fault() {
    return new Fault(
        Capability.of(operation),
        FaultEffect.of(effect),
        percent,
        times == 0 ? OptionalInt.empty() : OptionalInt.of(times),
        seed,
        millis < 0 ? Optional.empty() : Optional.of(Duration.ofMillis(millis)),
        kind.isEmpty() ? Optional.empty() : Optional.of(Kind.valueOf(kind)));
  }
}
