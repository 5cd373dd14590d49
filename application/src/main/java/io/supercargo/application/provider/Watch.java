package io.supercargo.application.provider;

import io.supercargo.domain.Capability;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.CallObserver;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.Sighting;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Stands beside every use of a provider: how long it took, how it ended, how the provider is.
 * Thread-safe and lock-free.
 */
public final class Watch {
  private final InstantSource clock;
  private final CallObserver observer;
  private final Map<String, Pulse> pulses;

  public Watch(Providers providers, InstantSource clock, CallObserver observer) {
    this(providers, clock, observer, List.of());
  }

  /**
   * @param before what was seen before; of providers that are not there any more it is passed over
   */
  public Watch(
      Providers providers, InstantSource clock, CallObserver observer, List<Sighting> before) {
    this.clock = clock;
    this.observer = observer;
    this.pulses =
        providers.all().stream()
            .map(Provider::name)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), name -> new Pulse()));
    for (Sighting sighting : before) {
      Pulse pulse = pulses.get(sighting.provider());
      if (pulse != null) {
        pulse.saw(sighting);
      }
    }
  }

  /** Asks, and lets answers and failures through as they are. */
  public <T> T over(Provider provider, Capability capability, Supplier<T> question) {
    Instant start = clock.instant();
    Pulse pulse = pulse(provider);
    try {
      T answer = question.get();
      Instant end = clock.instant();
      pulse.succeeded(provider.marketplace(), capability, end);
      observer.observed(
          provider.name(), capability, Duration.between(start, end), Optional.empty());
      return answer;
    } catch (SupplierFailure failure) {
      Instant end = clock.instant();
      pulse.failed(end, failure);
      observer.observed(
          provider.name(), capability, Duration.between(start, end), Optional.of(failure.kind()));
      throw failure;
    }
  }

  public Health health(Provider provider) {
    return pulse(provider).health();
  }

  /** When the capability last worked where the provider is seen from, as far as is known. */
  public Optional<Instant> seenLive(Provider provider, Capability capability) {
    return pulse(provider).seenLive(provider.marketplace(), capability);
  }

  /** Everything that was ever seen to work, when it last did. */
  public List<Sighting> sightings() {
    return pulses.entrySet().stream()
        .flatMap(pulse -> pulse.getValue().sightings(pulse.getKey()))
        .toList();
  }

  /** Whether the provider has been down for so long that others are asked first for a while. */
  boolean passedOver(Provider provider) {
    return pulse(provider).passedOver(clock.instant());
  }

  Instant now() {
    return clock.instant();
  }

  private Pulse pulse(Provider provider) {
    return Objects.requireNonNull(pulses.get(provider.name()), "a provider of this house");
  }
}
