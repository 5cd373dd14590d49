package io.supercargo.application.provider;

import io.supercargo.domain.Capability;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.CallObserver;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How providers answered in each minute of the last hour, as this process saw it. Keeps so much and
 * no more. Thread-safe.
 */
public final class LastHour implements CallObserver {
  private final InstantSource clock;
  private final Map<String, Minutes> byProvider = new ConcurrentHashMap<>();

  public LastHour(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * One minute in which a provider was asked.
   *
   * @param failures how many questions got no clear answer; a clear no is an answer
   * @param usual what half of the answers took at most, as far as it was measured
   */
  public record Minute(Instant from, long asked, long failures, Duration usual, Duration slowest) {}

  @Override
  public void observed(
      String provider,
      Capability capability,
      Duration took,
      Optional<SupplierFailure.Kind> failure) {
    byProvider
        .computeIfAbsent(provider, any -> new Minutes())
        .add(clock.instant(), took, failure.filter(kind -> !Pulse.isClearNo(kind)).isPresent());
  }

  /** The minutes in which it was asked, the oldest first. */
  public List<Minute> of(String provider) {
    Minutes minutes = byProvider.get(provider);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    return minutes == null ? List.of() : minutes.since(now.minus(Duration.ofMinutes(59)));
  }
}
