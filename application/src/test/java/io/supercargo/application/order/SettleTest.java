package io.supercargo.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.SavedQuote;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.provider.Provider;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a process left behind when it died, and what clients of gateways send again. */
final class SettleTest {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-20T08:00:00Z"));

  private final Merchant merchant = new Merchant("main", NOON);
  private final Office office = new Office(OrderPolicy.USUAL, merchant.provider());

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void whatWasUnderWayWhenTheProcessDiedIsLookedFor() {
    Purchase purchase = purchase(2);
    Intent left = left(purchase, new Outcome.Sent(office.house.now()));
    merchant.place(purchase);
    office.pass(Duration.ofMinutes(3), Duration.ofSeconds(5));
    assertThat(state(left)).isEqualTo(State.ACCEPTED);
    assertThat(merchant.ledger()).hasSize(1);
  }

  @Test
  void anOrderThatWasFoundIsAsOldAsItsSupplierSays() {
    Purchase purchase = purchase(2);
    left(purchase, new Outcome.Sent(office.house.now()));
    merchant.place(purchase);
    office.pass(Duration.ofMinutes(3), Duration.ofSeconds(5));
    assertThat(office.journal.order("main", merchant.ledger().get(0).id()).orElseThrow().created())
        .isEqualTo(merchant.ledger().get(0).times().created())
        .isBefore(office.house.now().minusSeconds(60));
  }

  @Test
  void whatWasNeverSentIsRefused() {
    Intent left = left(purchase(2), new Outcome.Recorded());
    office.pass(Duration.ofMinutes(3), Duration.ofSeconds(5));
    assertThat(state(left)).isEqualTo(State.REFUSED);
    assertThat(merchant.told()).isZero();
  }

  @Test
  void aClientThatSendsAgainGetsTheSameOrder() {
    OrderDesk desk = desk("shop");
    Purchase purchase = purchase(2);
    Placement first = desk.place(purchase).value();
    assertThat(desk.place(purchase).value()).isEqualTo(first);
    assertThat(merchant.ledger()).hasSize(1);
  }

  @Test
  void twoClientsMayHaveTheSameReference() {
    Purchase purchase = purchase(2);
    desk("shop").place(purchase);
    desk("another").place(purchase);
    assertThat(merchant.ledger()).hasSize(2);
  }

  @Test
  void aLostAnswerIsLookedForBeforeTheClientIsTold() {
    merchant.does(Merchant.Fault.LOSES_THE_ANSWER);
    assertThat(desk("shop").place(purchase(2)).value().orders()).hasSize(1);
    assertThat(merchant.told()).isEqualTo(1);
  }

  @Test
  void aLostRequestIsUnknownHoweverOftenTheClientSendsIt() {
    OrderDesk desk = desk("shop");
    Purchase purchase = purchase(2);
    merchant.does(Merchant.Fault.LOSES_THE_REQUEST);
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> desk.place(purchase))
          .isInstanceOf(SupplierFailure.OutcomeUnknown.class);
    }
    assertThat(merchant.told()).isEqualTo(1);
  }

  @Test
  void aRefusalIsToldAsItWas() {
    OrderDesk desk = desk("shop");
    Purchase purchase = purchase(2);
    merchant.does(Merchant.Fault.REFUSES);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> desk.place(purchase))
          .isInstanceOf(SupplierFailure.Invalid.class)
          .hasMessage("no such address");
    }
    assertThat(merchant.told()).isEqualTo(1);
  }

  @Test
  void whatASupplierDoesLaterThanItEverShouldIsFoundInTheEnd() {
    Purchase purchase = purchase(2);
    Intent left = left(purchase, new Outcome.Sent(office.house.now()));
    office.pass(Duration.ofMinutes(30), Duration.ofMinutes(1));
    assertThat(state(left)).isEqualTo(State.REFUSED);

    merchant.place(purchase);
    office.pass(Duration.ofMinutes(40), Duration.ofMinutes(1));

    assertThat(state(left)).isEqualTo(State.ACCEPTED);
    assertThat(office.journal.order("main", merchant.ledger().get(0).id()))
        .hasValueSatisfying(known -> assertThat(known.intent()).contains(left.id()));
  }

  @Test
  void anOrderThatTheSupplierMadeTwiceIsNoticed() {
    Intent placed = office.placed("k", office.quoted(2));
    merchant.place(((Task.Place) placed.attempt(1).task()).purchase());
    office.pass(Duration.ofMinutes(61), Duration.ofMinutes(1));

    Intent known = office.journal.intent(placed.id()).orElseThrow();
    assertThat(office.journal.orders(placed.id()))
        .extracting(order -> order.orderId())
        .containsExactlyInAnyOrder("1000", "1001");
    assertThat(((Outcome.Accepted) known.attempt(1).outcome()).evidence())
        .contains("made more than once: 1001 has the same reference");
  }

  @Test
  void whatWasNeverDoneIsNotLookedForForEver() {
    Intent left = left(purchase(2), new Outcome.Sent(office.house.now()));
    office.pass(Duration.ofDays(2), Duration.ofMinutes(30));

    long version = office.journal.intent(left.id()).orElseThrow().version();
    office.pass(Duration.ofDays(2), Duration.ofMinutes(30));

    assertThat(state(left)).isEqualTo(State.REFUSED);
    assertThat(office.journal.intent(left.id()).orElseThrow().version()).isEqualTo(version);
  }

  @Test
  void anAnswerThatComesAfterAllCountsMoreThanALookThatSawNothing() {
    SavedQuote quote = office.quoted(2);
    merchant.before(() -> office.pass(Duration.ofMinutes(30), Duration.ofMinutes(1)));

    Intent placed = office.placed("k", quote);

    assertThat(placed.state()).isEqualTo(State.ACCEPTED);
    assertThat(state(placed)).isEqualTo(State.ACCEPTED);
    assertThat(merchant.ledger()).hasSize(1);
  }

  private OrderDesk desk(String client) {
    Provider before = office.journaling.before(merchant.provider(), client);
    return before.port(OrderDesk.class).orElseThrow();
  }

  private Purchase purchase(long product) {
    SavedQuote quote = office.quoted(product);
    return office.place.preview(Optional.empty(), Office.order(quote)).purchases().get(0);
  }

  private Intent left(Purchase purchase, Outcome outcome) {
    Intent intent =
        Intent.fresh(
            office.ids.intent(),
            "k",
            "f",
            office.house.now(),
            List.of(
                new Attempt(
                    1,
                    1,
                    "main",
                    merchant.provider().marketplace(),
                    new Task.Place(purchase),
                    outcome)));
    office.journal.open(intent);
    return intent;
  }

  private State state(Intent intent) {
    return office.journal.intent(intent.id()).orElseThrow().state();
  }
}
