package io.supercargo.http;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.RateLimited;
import io.supercargo.ports.failure.SupplierFailure.Unavailable;
import io.supercargo.ports.provider.Circuit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * How long one supplier is borne with: reads are asked again while there is time, and a supplier
 * that is down is left alone, so that nobody waits for it. Thread-safe.
 */
final class Patience {
  private static final Duration LEFT_ALONE = Duration.ofSeconds(5);

  /** A caller who gives up sooner proves nothing against the supplier. */
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(1);

  private final String provider;
  private final InstantSource clock;
  private final Turnstile turnstile;
  private final RetryPurse purse = new RetryPurse();
  private final CircuitBreaker<Object> breaker = breaker();
  private final FailsafeExecutor<Object> reads;

  Patience(String provider, LineConfig config, InstantSource clock, Turnstile turnstile) {
    this.provider = provider;
    this.clock = clock;
    this.turnstile = turnstile;
    this.reads = Failsafe.with(retries(config));
  }

  /**
   * Asks, and asks again when the supplier could not be reached.
   *
   * @throws Unavailable without asking while the supplier is left alone
   */
  <T> T read(Supplier<T> attempt) {
    purse.save();
    try {
      return reads.get(() -> watched(attempt));
    } catch (CircuitBreakerOpenException open) {
      throw unavailable("has failed too often and is left alone for a while", open);
    } catch (FailsafeException interrupted) {
      Thread.currentThread().interrupt();
      throw unavailable("was not waited for", interrupted);
    }
  }

  /**
   * Tells, once; limits and budget hold for writes too.
   *
   * @throws Unavailable without telling while the supplier is left alone
   */
  <T> T write(Supplier<T> attempt) {
    try {
      return watched(attempt);
    } catch (CircuitBreakerOpenException open) {
      throw unavailable("has failed too often and is left alone for a while", open);
    }
  }

  Circuit circuit() {
    return switch (breaker.getState()) {
      case CLOSED -> Circuit.CLOSED;
      case OPEN -> Circuit.OPEN;
      case HALF_OPEN -> Circuit.HALF_OPEN;
    };
  }

  private <T> T watched(Supplier<T> attempt) {
    if (!breaker.tryAcquirePermit()) {
      throw new CircuitBreakerOpenException(breaker);
    }
    Instant start = clock.instant();
    try {
      T answer = turnstile.through(attempt);
      breaker.recordSuccess();
      return answer;
    } catch (SupplierFailure failure) {
      record(failure, start);
      throw failure;
    }
  }

  /** What the turnstile refuses says nothing of the supplier; other refusals show that it lives. */
  private void record(SupplierFailure failure, Instant start) {
    boolean unsent = failure instanceof RateLimited && failure.origin().code().isEmpty();
    if (!unsent && !mayPass(failure)) {
      breaker.recordSuccess();
    } else if (breaker.isHalfOpen() || !(unsent || isGivenUpEarly(start))) {
      breaker.recordFailure();
    }
  }

  private boolean isGivenUpEarly(Instant start) {
    return Thread.currentThread().isInterrupted()
        && clock.instant().isBefore(start.plus(LONG_ENOUGH));
  }

  private Unavailable unavailable(String why, Throwable cause) {
    return new Unavailable(Origin.of(provider), provider + " " + why, cause);
  }

  /** A supplier that is down may come back; a recording does not grow. */
  private static boolean mayPass(Throwable failure) {
    return failure instanceof Unavailable && !(failure.getCause() instanceof NotRecorded);
  }

  /** Nobody waits longer because a supplier is slow: who used up the time is not asked again. */
  private RetryPolicy<Object> retries(LineConfig config) {
    return RetryPolicy.builder()
        .handleIf(Patience::mayPass)
        .abortOn(failure -> purse.isEmpty())
        .onRetry(again -> purse.spend())
        .withMaxAttempts(config.attempts())
        .withMaxDuration(config.callTimeout())
        .withBackoff(Duration.ofMillis(100), Duration.ofSeconds(2))
        .withJitter(0.3)
        .build();
  }

  /** One call at a time finds out whether the supplier is back. */
  private static CircuitBreaker<Object> breaker() {
    return CircuitBreaker.builder()
        .withFailureThreshold(20, 40)
        .withSuccessThreshold(1)
        .withDelay(LEFT_ALONE)
        .build();
  }
}
