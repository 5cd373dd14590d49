package io.supercargo.http;

import dev.failsafe.Bulkhead;
import dev.failsafe.RateLimiter;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.RateLimited;
import io.supercargo.ports.failure.SupplierFailure.Unavailable;
import io.supercargo.ports.provider.Allowance;
import io.supercargo.ports.provider.Surroundings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets calls through to a supplier as its limits allow: a short while is waited, and what would
 * wait longer is refused before it is sent. Thread-safe.
 */
final class Turnstile implements AutoCloseable {
  /** A person does not notice it. */
  private static final Duration SHORT_WHILE = Duration.ofMillis(250);

  private final String provider;
  private final Limits limits;
  private final HoldOff holdOff;
  private final Budget budget;
  private final Bulkhead<Object> bulkhead;
  private final Optional<RateLimiter<Object>> rate;

  private Turnstile(String provider, Limits limits, HoldOff holdOff, Budget budget) {
    this.provider = provider;
    this.limits = limits;
    this.holdOff = holdOff;
    this.budget = budget;
    this.bulkhead = Bulkhead.of(limits.concurrency());
    this.rate = limits.rate().map(Turnstile::limiter);
  }

  static Turnstile before(LineConfig config, Surroundings around) {
    String provider = around.name();
    DayBook book = new DayBook(around.market(), provider);
    return new Turnstile(
        provider,
        config.limits(),
        new HoldOff(provider, around.clock()),
        new Budget(provider, config.limits(), around.clock(), book));
  }

  /**
   * Makes a call.
   *
   * @throws RateLimited without making it, when a limit is reached; counts for no failure of the
   *     supplier's
   */
  <T> T through(Supplier<T> call) {
    enter();
    try {
      budget.spend();
      T answer = call.get();
      holdOff.over();
      return answer;
    } catch (RateLimited tooOften) {
      heard(tooOften);
      throw tooOften;
    } finally {
      bulkhead.releasePermit();
    }
  }

  /** Told of a refusal that was handed on as an answer. */
  void heard(SupplierFailure refusal) {
    if (refusal instanceof RateLimited tooOften && tooOften.origin().code().isPresent()) {
      holdOff.heard(tooOften);
    }
  }

  List<Allowance> allowances() {
    return budget.allowances();
  }

  @Override
  public void close() {
    budget.close();
  }

  private void enter() {
    try {
      Thread.sleep(holdOff.check(SHORT_WHILE).toMillis());
      if (!bulkhead.tryAcquirePermit(SHORT_WHILE)) {
        throw refused(
            "has %d calls under way, as many as its concurrency allows"
                .formatted(limits.concurrency()));
      }
      takePlace();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unavailable(Origin.of(provider), provider + " was not waited for", stopped);
    }
  }

  private void takePlace() throws InterruptedException {
    boolean mayPass = false;
    try {
      mayPass = rate.isEmpty() || rate.get().tryAcquirePermit(SHORT_WHILE);
    } finally {
      if (!mayPass) {
        bulkhead.releasePermit();
      }
    }
    if (!mayPass) {
      throw refused("is called faster than its rate-limit of " + limits.rate().orElseThrow());
    }
  }

  private RateLimited refused(String why) {
    return new RateLimited(
        Origin.of(provider), Optional.empty(), provider + " " + why + "; nothing was sent");
  }

  private static RateLimiter<Object> limiter(Rate rate) {
    return RateLimiter.smoothBuilder(rate.calls(), rate.per()).build();
  }
}
