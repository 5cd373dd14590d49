package io.supercargo.http;

import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.RateLimited;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Leaves a supplier alone that said it is called too often: until the time that it named, or for a
 * second, and longer each time it says so again without naming one. Thread-safe.
 */
final class HoldOff {
  private static final Duration UNTOLD = Duration.ofSeconds(1);
  private static final Duration LONGEST_UNTOLD = Duration.ofSeconds(30);

  private final String provider;
  private final InstantSource clock;
  private final AtomicReference<Rest> rest = new AtomicReference<>(Rest.NONE);

  HoldOff(String provider, InstantSource clock) {
    this.provider = provider;
    this.clock = clock;
  }

  private record Rest(Instant until, Duration untold) {
    static final Rest NONE = new Rest(Instant.MIN, UNTOLD);
  }

  /**
   * How long it is to be left alone yet; zero when it may be called.
   *
   * @throws RateLimited when that is longer than anybody would wait
   */
  Duration check(Duration longestWait) {
    Instant until = now().until();
    Instant now = clock.instant();
    if (!until.isAfter(now)) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(now, until);
    if (left.compareTo(longestWait) <= 0) {
      return left;
    }
    throw new RateLimited(
        Origin.of(provider),
        Optional.of(until),
        "%s was called too often and is left alone until %s; nothing was sent"
            .formatted(provider, until));
  }

  void heard(RateLimited answer) {
    Instant now = clock.instant();
    rest.updateAndGet(before -> next(before, answer.until(), now));
  }

  /** It answers again. */
  void over() {
    if (!now().equals(Rest.NONE)) {
      rest.set(Rest.NONE);
    }
  }

  private Rest now() {
    return Objects.requireNonNull(rest.get());
  }

  private static Rest next(Rest before, Optional<Instant> until, Instant now) {
    if (until.isPresent()) {
      return new Rest(RetryAfter.atMost(until.get(), now), before.untold);
    }
    Duration longer = before.untold.multipliedBy(2);
    return new Rest(
        now.plus(before.untold), longer.compareTo(LONGEST_UNTOLD) > 0 ? LONGEST_UNTOLD : longer);
  }
}
