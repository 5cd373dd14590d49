package io.supercargo.http;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.Unavailable;
import io.supercargo.ports.provider.Circuit;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * How long one supplier is borne with: reads are asked again while there is time, and a supplier
 * that is down is left alone, so that nobody waits for it. Thread-safe.
 */
final class Patience {
  private static final Duration LEFT_ALONE = Duration.ofSeconds(5);

  private final String provider;
  private final CircuitBreaker<Object> breaker = breaker();
  private final FailsafeExecutor<Object> reads;

  Patience(String provider, LineConfig config) {
    this.provider = provider;
    this.reads = Failsafe.with(retries(config), breaker);
  }

  /**
   * Asks, and asks again when the supplier could not be reached.
   *
   * @throws Unavailable without asking while the supplier is left alone
   */
  <T> T read(Supplier<T> attempt) {
    try {
      return reads.get(attempt::get);
    } catch (CircuitBreakerOpenException open) {
      throw unavailable("has failed too often and is left alone for a while", open);
    } catch (FailsafeException interrupted) {
      Thread.currentThread().interrupt();
      throw unavailable("was not waited for", interrupted);
    }
  }

  /**
   * Tells, once.
   *
   * @throws Unavailable without telling while the supplier is left alone
   */
  <T> T write(Supplier<T> attempt) {
    try {
      return Failsafe.with(breaker).get(attempt::get);
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

  private Unavailable unavailable(String why, Throwable cause) {
    return new Unavailable(Origin.of(provider), provider + " " + why, cause);
  }

  /** A supplier that is down may come back; a recording does not grow. */
  private static boolean mayPass(Throwable failure) {
    return failure instanceof Unavailable && !(failure.getCause() instanceof NotRecorded);
  }

  /** Nobody waits longer because a supplier is slow: who used up the time is not asked again. */
  private static RetryPolicy<Object> retries(LineConfig config) {
    return RetryPolicy.builder()
        .handleIf(Patience::mayPass)
        .withMaxAttempts(config.attempts())
        .withMaxDuration(config.callTimeout())
        .withBackoff(Duration.ofMillis(100), Duration.ofSeconds(2))
        .withJitter(0.3)
        .build();
  }

  /** One call at a time finds out whether the supplier is back. */
  private static CircuitBreaker<Object> breaker() {
    return CircuitBreaker.builder()
        .handleIf(Patience::mayPass)
        .withFailureThreshold(20, 40)
        .withSuccessThreshold(1)
        .withDelay(LEFT_ALONE)
        .build();
  }
}
