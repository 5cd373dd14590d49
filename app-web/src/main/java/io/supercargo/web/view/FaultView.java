package io.supercargo.web.view;

import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.SandboxFaults;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong at the sandbox.
 *
 * @param times null for no end
 * @param struck how often so far
 */
public record FaultView(
    String id,
    String operation,
    String effect,
    int percent,
    @Nullable Integer times,
    long seed,
    @Nullable Long millis,
    @Nullable String kind,
    long struck) {
  public static FaultView of(SandboxFaults.Standing standing) {
    Fault fault = standing.fault();
    return new FaultView(
        standing.id(),
        fault.operation().code(),
        fault.effect().code(),
        fault.percent(),
        fault.times().isPresent() ? fault.times().getAsInt() : null,
        fault.seed(),
        fault.time().map(Duration::toMillis).orElse(null),
        fault.kind().map(SupplierFailure.Kind::code).orElse(null),
        standing.struck());
  }
}
