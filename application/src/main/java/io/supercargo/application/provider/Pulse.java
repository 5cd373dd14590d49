package io.supercargo.application.provider;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.store.Sighting;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** The running state of one provider's health. Lock-free. */
final class Pulse {
  private static final int GIVE_UP_AFTER = 5;
  private static final Duration GIVE_UP_FOR = Duration.ofSeconds(30);

  private final Map<Marketplace, Map<Capability, AtomicLong>> lastSuccess =
      new EnumMap<>(Marketplace.class);
  private final AtomicReference<Bout> bout = new AtomicReference<>(Bout.NONE);

  Pulse() {
    for (Marketplace marketplace : Marketplace.values()) {
      Map<Capability, AtomicLong> here = new EnumMap<>(Capability.class);
      for (Capability capability : Capability.values()) {
        here.put(capability, new AtomicLong());
      }
      lastSuccess.put(marketplace, here);
    }
  }

  /** Failures in a row. */
  private record Bout(Optional<Health.Failure> last, int failures, int unavailable) {
    private static final Bout NONE = new Bout(Optional.empty(), 0, 0);

    Bout with(Health.Failure failure) {
      boolean unavailableNow = failure.kind() == SupplierFailure.Kind.UNAVAILABLE;
      return new Bout(Optional.of(failure), failures + 1, unavailableNow ? unavailable + 1 : 0);
    }

    Bout over() {
      return failures == 0 ? this : new Bout(last, 0, 0);
    }
  }

  void succeeded(Marketplace marketplace, Capability capability, Instant at) {
    millis(marketplace, capability).lazySet(at.toEpochMilli());
    answered();
  }

  void failed(Instant at, SupplierFailure failure) {
    if (isClearNo(failure.kind())) {
      answered();
    } else {
      Health.Failure entry =
          new Health.Failure(at, failure.kind(), String.valueOf(failure.getMessage()));
      bout.updateAndGet(bout -> bout.with(entry));
    }
  }

  Health health() {
    Bout now = bout();
    return new Health(
        now.failures() == 0 ? Health.Status.OK : Health.Status.FAILING,
        lastSuccess(),
        now.last(),
        now.failures());
  }

  /** Another process saw it work. */
  void saw(Sighting sighting) {
    millis(sighting.marketplace(), sighting.capability()).lazySet(sighting.at().toEpochMilli());
  }

  /** All that worked, in the order of marketplaces and capabilities. */
  Stream<Sighting> sightings(String provider) {
    return lastSuccess.entrySet().stream()
        .flatMap(
            here ->
                here.getValue().entrySet().stream()
                    .flatMap(
                        cell ->
                            instant(cell.getValue().get()).stream()
                                .map(
                                    at ->
                                        new Sighting(provider, here.getKey(), cell.getKey(), at))));
  }

  Optional<Instant> seenLive(Marketplace marketplace, Capability capability) {
    return instant(millis(marketplace, capability).get());
  }

  boolean passedOver(Instant now) {
    Bout current = bout();
    return current.unavailable() >= GIVE_UP_AFTER
        && current.last().orElseThrow().at().plus(GIVE_UP_FOR).isAfter(now);
  }

  private void answered() {
    if (bout().failures() > 0) {
      bout.updateAndGet(Bout::over);
    }
  }

  private AtomicLong millis(Marketplace marketplace, Capability capability) {
    Map<Capability, AtomicLong> here = Objects.requireNonNull(lastSuccess.get(marketplace));
    return Objects.requireNonNull(here.get(capability));
  }

  private Bout bout() {
    return Objects.requireNonNull(bout.get());
  }

  private Optional<Instant> lastSuccess() {
    long latest =
        lastSuccess.values().stream()
            .flatMap(here -> here.values().stream())
            .mapToLong(AtomicLong::get)
            .max()
            .orElse(0);
    return instant(latest);
  }

  private static Optional<Instant> instant(long millis) {
    return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  static boolean isClearNo(SupplierFailure.Kind kind) {
    return switch (kind) {
      case NOT_FOUND, INVALID, OUT_OF_STOCK, PRICE_CHANGED, UNSUPPORTED -> true;
      case UNAUTHENTICATED,
          FORBIDDEN,
          RATE_LIMITED,
          UNAVAILABLE,
          MALFORMED_RESPONSE,
          OUTCOME_UNKNOWN ->
          false;
    };
  }
}
