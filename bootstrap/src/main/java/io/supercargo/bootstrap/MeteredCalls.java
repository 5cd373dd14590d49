package io.supercargo.bootstrap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.supercargo.domain.Capability;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.CallObserver;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a timer for each provider, capability and outcome. */
final class MeteredCalls implements CallObserver {
  private final MeterRegistry meters;
  private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

  MeteredCalls(MeterRegistry meters) {
    this.meters = meters;
  }

  private record Series(
      String provider, Capability capability, Optional<SupplierFailure.Kind> failure) {}

  @Override
  public void observed(
      String provider,
      Capability capability,
      Duration took,
      Optional<SupplierFailure.Kind> failure) {
    timers.computeIfAbsent(new Series(provider, capability, failure), this::timer).record(took);
  }

  private Timer timer(Series series) {
    return Timer.builder("supercargo.provider.calls")
        .description("Uses of a provider's capability")
        .tag("provider", series.provider)
        .tag("capability", series.capability.code())
        .tag("outcome", series.failure.map(SupplierFailure.Kind::code).orElse("ok"))
        .register(meters);
  }
}
