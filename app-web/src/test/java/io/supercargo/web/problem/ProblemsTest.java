package io.supercargo.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Money;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Forbidden;
import io.supercargo.ports.failure.SupplierFailure.Invalid;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.MalformedResponse;
import io.supercargo.ports.failure.SupplierFailure.NotFound;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.OutOfStock;
import io.supercargo.ports.failure.SupplierFailure.OutcomeUnknown;
import io.supercargo.ports.failure.SupplierFailure.PriceChanged;
import io.supercargo.ports.failure.SupplierFailure.RateLimited;
import io.supercargo.ports.failure.SupplierFailure.Unauthenticated;
import io.supercargo.ports.failure.SupplierFailure.Unavailable;
import io.supercargo.ports.failure.SupplierFailure.Unsupported;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private static final Origin XPORT = Origin.of("market").code("30001");
  private static final AtomicReference<Throwable> TROUBLE = new AtomicReference<>();
  private static final FakeMarket MARKET =
      FakeMarket.named("market").disturb(capability -> throwIt());
  private static final Served SERVED = Served.over(MARKET.provider());

  private record Case(SupplierFailure failure, int status, String code, boolean retryable) {}

  private static final List<Case> CASES =
      List.of(
          new Case(new Unauthenticated(XPORT, "sign wrong"), 502, "unauthenticated", false),
          new Case(new Forbidden(XPORT, "not yours"), 403, "forbidden", false),
          new Case(new NotFound(XPORT, "no such offer"), 404, "not-found", false),
          new Case(new Invalid(XPORT, Optional.of("keyword"), "too long"), 422, "invalid", false),
          new Case(new OutOfStock(XPORT, "3 left"), 409, "out-of-stock", false),
          new Case(
              new PriceChanged(XPORT, Money.yuan("25.00"), Money.yuan("26.00")),
              409,
              "price-changed",
              false),
          new Case(new RateLimited(XPORT, Optional.empty(), "slow"), 429, "rate-limited", true),
          new Case(new Unavailable(XPORT, "no answer"), 503, "unavailable", true),
          new Case(new MalformedResponse(XPORT, "HTML"), 502, "malformed-response", true),
          new Case(new Unsupported(XPORT, Capability.ORDER, List.of()), 501, "unsupported", false),
          new Case(
              new OutcomeUnknown(XPORT, "reset", new IllegalStateException()),
              504,
              "outcome-unknown",
              false));

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void everyKindOfFailureHasItsStatusAndCode() {
    Set<Kind> seen = new TreeSet<>();
    for (Case one : CASES) {
      TROUBLE.set(one.failure);
      Told told = SERVED.unforeseen("/api/v1/products?q=bag");

      assertThat(told.status()).as(one.code).isEqualTo(one.status);
      assertThat(told.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(told.at("/status")).isEqualTo(Integer.toString(one.status));
      assertThat(told.at("/code")).isEqualTo(one.code).isEqualTo(one.failure.kind().code());
      assertThat(told.json().get("retryable").asBoolean()).isEqualTo(one.retryable);
      assertThat(told.at("/detail")).isEqualTo(one.failure.getMessage());
      assertThat(told.at("/provider")).isEqualTo("market");
      assertThat(told.at("/providerCode")).isEqualTo("30001");
      assertThat(told.at("/requestId")).isEqualTo(told.header("X-Request-Id"));
      seen.add(one.failure.kind());
    }
    assertThat(seen).containsExactly(Kind.values());
  }

  @Test
  void aRefusedValueNamesItsField() {
    TROUBLE.set(new Invalid(XPORT, Optional.of("keyword"), "too long"));

    assertThat(SERVED.get("/api/v1/products?q=bag").at("/field")).isEqualTo("keyword");
  }

  @Test
  void aRateLimitTellsWhenToComeBack() {
    Instant until = Instant.parse("2026-11-20T08:00:02.100Z");
    TROUBLE.set(new RateLimited(XPORT, Optional.of(until), "slow down"));

    assertThat(SERVED.get("/api/v1/products?q=bag").header("Retry-After")).isEqualTo("3");
  }

  @Test
  void aFaultOfOurOwnTellsNothingOfItsInside() {
    TROUBLE.set(new IllegalStateException("jdbc:h2:secret"));
    Told told = SERVED.get("/api/v1/products?q=bag", "X-Request-Id", "abc 123");

    assertThat(told.status()).isEqualTo(500);
    assertThat(told.text())
        .isEqualTo(
            "{\"type\":\"/docs#problem-internal\",\"title\":\"Something went wrong in this"
                + " server\",\"status\":500,\"detail\":\"look for the request's id in the"
                + " log\",\"instance\":\"/api/v1/products\",\"code\":\"internal\","
                + "\"retryable\":false,\"requestId\":\"abc 123\"}");
  }

  @Test
  void anErrorOfTheMachineIsAProblemToo() {
    TROUBLE.set(new NoClassDefFoundError("io/supercargo/Secret"));
    Told told = SERVED.get("/api/v1/products?q=bag");

    assertThat(told.status()).isEqualTo(500);
    assertThat(told.at("/code")).isEqualTo("internal");
    assertThat(told.at("/requestId")).isEqualTo(told.header("X-Request-Id"));
    assertThat(told.text()).doesNotContain("Secret");
  }

  private static void throwIt() {
    Throwable trouble = TROUBLE.get();
    if (trouble instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) trouble;
  }
}
