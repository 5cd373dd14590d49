package io.supercargo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.RateLimited;
import io.supercargo.ports.provider.Allowance;
import io.supercargo.ports.provider.Circuit;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.Fault;
import io.supercargo.testkit.fault.FaultProxy;
import io.supercargo.testkit.fault.LyingServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.groups.Tuple;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a line lets through to its supplier. */
class LimitsTest {
  private static final Answer GOOD = Answer.json("{\"code\":200,\"data\":{\"said\":\"好\"}}");

  private final LyingServer server = LyingServer.saying(GOOD);
  private final FaultProxy proxy = FaultProxy.before(server.url());
  private final MarketStore store = MarketStore.inMemory();

  @AfterEach
  void close() {
    proxy.close();
    server.close();
  }

  @Test
  void nobodyIsToldToWaitForYears() {
    try (Supplier supplier = open(Limits.USUAL)) {
      server.always(Answer.html(429).with("Retry-After", "Wed, 21 Oct 2099 07:28:00 GMT"));
      assertThat(refusal(supplier).until()).contains(Instant.parse("2026-11-20T09:00:00Z"));
    }
  }

  @Test
  void whoSaysUntilWhenIsLeftAloneUntilThen() {
    try (Supplier supplier = open(Limits.USUAL)) {
      server.always(Answer.html(429).with("Retry-After", "30"));
      assertThat(refusal(supplier).until()).contains(Instant.parse("2026-11-20T08:00:30Z"));
      server.always(GOOD);
      RateLimited unsent = refusal(supplier);
      assertThat(unsent)
          .hasMessage(
              "small was called too often and is left alone until 2026-11-20T08:00:30Z; nothing was"
                  + " sent");
      assertThat(unsent.until()).contains(Instant.parse("2026-11-20T08:00:30Z"));
      assertThat(server.requests()).hasSize(1);
      supplier.clock.advance(Duration.ofSeconds(30));
      assertThat(supplier.ask("x").value()).isEqualTo("好");
    }
  }

  @Test
  void whoDoesNotSayUntilWhenIsLeftAloneLongerEachTime() {
    try (Supplier supplier = open(Limits.USUAL)) {
      server.always(Answer.html(429));
      List<Long> seconds = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        refusal(supplier);
        Instant until = refusal(supplier).until().orElseThrow();
        seconds.add(Duration.between(supplier.clock.instant(), until).toSeconds());
        supplier.clock.advance(Duration.between(supplier.clock.instant(), until));
      }
      assertThat(seconds).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
      server.always(GOOD);
      supplier.ask("x");
      server.always(Answer.html(429));
      refusal(supplier);
      assertThat(refusal(supplier).until()).contains(supplier.clock.instant().plusSeconds(1));
    }
  }

  @Test
  void aRawCallThatIsRefusedIsHeardToo() {
    try (Supplier supplier = open(Limits.USUAL)) {
      server.always(Answer.html(429).with("Retry-After", "30"));
      assertThat(supplier.raw().call("ask", "").status()).isEqualTo(429);
      assertThatThrownBy(() -> supplier.raw().call("ask", "")).isInstanceOf(RateLimited.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aBudgetIsRefusedBeforeItIsOverdrawn() {
    try (Supplier supplier = open(budget(2, 3))) {
      supplier.ask("x");
      supplier.raw().call("ask", "");
      assertThat(refusal(supplier))
          .hasMessage(
              "small: the budget of 2 calls per minute is used up until 2026-11-20T08:01:00Z;"
                  + " nothing was sent");
      assertThat(supplier.provider().budget())
          .containsExactly(
              new Allowance("minute", OptionalLong.of(2), 2, Instant.parse("2026-11-20T08:01:00Z")),
              new Allowance("day", OptionalLong.of(3), 2, Instant.parse("2026-11-20T16:00:00Z")));
      supplier.clock.advance(Duration.ofMinutes(1));
      supplier.ask("x");
      assertThat(refusal(supplier))
          .hasMessage(
              "small: the budget of 3 calls per day is used up until 2026-11-20T16:00:00Z; nothing"
                  + " was sent");
      supplier.clock.advance(Duration.ofHours(8));
      supplier.ask("x");
      assertThat(server.requests()).hasSize(4);
      assertThat(supplier.provider().circuit()).contains(Circuit.CLOSED);
    }
  }

  @Test
  void repetitionsAreCallsToo() {
    server.always(Answer.html(503));
    try (Supplier supplier = open(budget(2, 100))) {
      assertThat(refusal(supplier)).hasMessageContaining("2 calls per minute");
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void whatADayUsedUpOutlivesTheProcess() {
    try (Supplier supplier = open(budget(1000, 500))) {
      supplier.ask("x");
      supplier.ask("x");
    }
    try (Supplier supplier = open(budget(1000, 500))) {
      assertThat(supplier.provider().budget().get(1).used()).isEqualTo(2);
    }
    Supplier killed = open(budget(1000, 500));
    killed.ask("x");
    try (Supplier supplier = open(budget(1000, 500))) {
      assertThat(supplier.provider().budget().get(1).used()).isEqualTo(7);
    }
    killed.close();
  }

  @Test
  void callsAreCountedWithoutABudgetToo() {
    try (Supplier supplier = open(Limits.USUAL)) {
      supplier.ask("x");
      assertThat(supplier.provider().budget())
          .extracting(Allowance::limit, Allowance::used)
          .containsOnly(Tuple.tuple(OptionalLong.empty(), 1L));
    }
  }

  @Test
  void callsThatComeTooFastWaitAMomentOrAreRefused() {
    try (Supplier supplier = open(rate("2/s"))) {
      supplier.ask("x");
      assertThat(refusal(supplier))
          .hasMessage("small is called faster than its rate-limit of 2/s; nothing was sent");
    }
    try (Supplier supplier = open(rate("20/s"))) {
      long start = System.nanoTime();
      for (int i = 0; i < 4; i++) {
        supplier.ask("x");
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isGreaterThanOrEqualTo(Duration.ofMillis(140));
    }
  }

  @Test
  void aHangingSupplierHoldsNoMoreThanItsShareOfThreads() throws Exception {
    proxy.always(Fault.delay(Duration.ofSeconds(3)));
    Limits two = new Limits(Optional.empty(), 2, OptionalLong.empty(), OptionalLong.empty());
    ExecutorService callers = Executors.newCachedThreadPool();
    try (Supplier supplier = open(two)) {
      Future<?> first = callers.submit(() -> supplier.ask("x"));
      Future<?> second = callers.submit(() -> supplier.ask("x"));
      Awaitility.await().until(() -> supplier.provider().budget().get(0).used() == 2);
      assertThat(refusal(supplier))
          .hasMessage(
              "small has 2 calls under way, as many as its concurrency allows; nothing was sent");
      first.cancel(true);
      second.cancel(true);
    } finally {
      callers.shutdownNow();
      assertThat(callers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void repetitionsAreATenthOfTheCallsAndTenMore() {
    server.always(Answer.html(503));
    try (Supplier supplier = open(Limits.USUAL)) {
      for (int i = 0; i < 10; i++) {
        assertThatThrownBy(() -> supplier.ask("x")).isInstanceOf(SupplierFailure.Unavailable.class);
      }
    }
    RetryPurse purse = new RetryPurse();
    int repeated = 0;
    for (int i = 0; i < 1000; i++) {
      purse.save();
      while (!purse.isEmpty()) {
        purse.spend();
        repeated++;
      }
    }
    assertThat(repeated).isBetween(100, 110);
  }

  @Test
  void settingsAreReadAndMistakesNamed() {
    Settings settings =
        Settings.of(
            "providers.x",
            Map.of(
                "rate-limit",
                "600/m",
                "concurrency",
                "32",
                "budget",
                Map.of("per-minute", "60", "per-day", "5000")));
    assertThat(Limits.read(settings))
        .isEqualTo(
            new Limits(
                Optional.of(new Rate(600, Duration.ofMinutes(1))),
                32,
                OptionalLong.of(60),
                OptionalLong.of(5000)));
    Settings wrong =
        Settings.of(
            "providers.x",
            Map.of("rate-limit", "fast", "concurrency", "0", "budget", Map.of("per-hour", "1")));
    Limits.read(wrong);
    assertThat(wrong.problems())
        .map(Object::toString)
        .containsExactly(
            "providers.x.rate-limit: fast (expected: a number of calls and a time, e.g. 10/s or"
                + " 600/m)",
            "providers.x.concurrency: 0 (expected: a whole number from 1 to 128)",
            "providers.x.budget.per-hour: unknown key (did you mean per-day?)");
  }

  private Supplier open(Limits limits) {
    return Supplier.at(proxy.url(), line -> line.limited(limits), store);
  }

  private static Limits budget(long perMinute, long perDay) {
    return new Limits(Optional.empty(), 128, OptionalLong.of(perMinute), OptionalLong.of(perDay));
  }

  private static Limits rate(String rate) {
    return Limits.read(Settings.of("x", Map.of("rate-limit", rate)));
  }

  private static RateLimited refusal(Supplier supplier) {
    return catchThrowableOfType(RateLimited.class, () -> supplier.ask("x"));
  }
}
