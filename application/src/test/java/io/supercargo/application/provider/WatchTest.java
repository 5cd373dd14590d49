package io.supercargo.application.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.House;
import io.supercargo.application.Market;
import io.supercargo.domain.Capability;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.Provider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class WatchTest {
  private final List<String> observed = new ArrayList<>();
  private final Provider daji = Provider.named("daji", "fake").build();
  private final House house =
      new House(
          (provider, capability, took, failure) ->
              observed.add(
                  "%s %s %s %s"
                      .formatted(
                          provider,
                          capability.code(),
                          took.toMillis(),
                          failure.map(Kind::code).orElse("ok"))),
          Routing.DEFAULT,
          daji);

  @Test
  void whoWasNeverAskedIsWell() {
    assertThat(house.watch.health(daji))
        .isEqualTo(new Health(Health.Status.OK, Optional.empty(), Optional.empty(), 0));
  }

  @Test
  void measuresAndTellsHowItEnded() {
    ask(
        () -> {
          house.pass(Duration.ofMillis(120));
          return "found";
        });
    fail(Market.unavailable("daji"));
    assertThat(observed)
        .containsExactly("daji keyword-search 120 ok", "daji keyword-search 0 unavailable");
  }

  @Test
  void remembersWhatWorkedAndWhen() {
    ask(() -> "found");
    assertThat(house.watch.seenLive(daji, Capability.KEYWORD_SEARCH)).contains(house.now());
    assertThat(house.watch.seenLive(daji, Capability.CATEGORIES)).isEmpty();
    assertThat(house.watch.health(daji).lastSuccess()).contains(house.now());
  }

  @Test
  void countsFailuresUntilAnAnswerComes() {
    fail(Market.unavailable("daji"));
    fail(Market.unavailable("daji"));
    Health failing = house.watch.health(daji);
    assertThat(failing.status()).isEqualTo(Health.Status.FAILING);
    assertThat(failing.consecutiveFailures()).isEqualTo(2);
    assertThat(failing.lastFailure())
        .contains(new Health.Failure(house.now(), Kind.UNAVAILABLE, "no answer within 20 s"));

    ask(() -> "found");
    assertThat(house.watch.health(daji).status()).isEqualTo(Health.Status.OK);
    assertThat(house.watch.health(daji).consecutiveFailures()).isZero();
    assertThat(house.watch.health(daji).lastFailure()).isPresent();
  }

  @Test
  void aClearNoIsAnAnswer() {
    fail(Market.unavailable("daji"));
    fail(new SupplierFailure.NotFound(Origin.of("daji"), "no product 7"));
    assertThat(house.watch.health(daji).status()).isEqualTo(Health.Status.OK);
  }

  @Test
  void otherFailuresInBetweenStartTheCountOfOutagesAnew() {
    for (int i = 0; i < 4; i++) {
      fail(Market.unavailable("daji"));
    }
    fail(new SupplierFailure.MalformedResponse(Origin.of("daji"), "HTML instead of JSON"));
    fail(Market.unavailable("daji"));
    assertThat(house.watch.passedOver(daji)).isFalse();
    assertThat(house.watch.health(daji).consecutiveFailures()).isEqualTo(6);
  }

  @Test
  void faultsOfOurOwnAreNotTheProviders() {
    assertThatThrownBy(
            () ->
                ask(
                    () -> {
                      throw new IllegalStateException("ours");
                    }))
        .hasMessage("ours");
    assertThat(observed).isEmpty();
    assertThat(house.watch.health(daji).status()).isEqualTo(Health.Status.OK);
  }

  private String ask(Supplier<String> question) {
    return house.watch.over(daji, Capability.KEYWORD_SEARCH, question);
  }

  private void fail(SupplierFailure failure) {
    assertThatThrownBy(
            () ->
                ask(
                    () -> {
                      throw failure;
                    }))
        .isSameAs(failure);
  }
}
