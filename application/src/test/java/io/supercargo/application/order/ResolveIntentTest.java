package io.supercargo.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.Purchase;
import io.supercargo.ports.order.OrderRules.Tracing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person's word counts, unless the supplier contradicts it. */
final class ResolveIntentTest {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-20T08:00:00Z"));

  private final Merchant merchant = new Merchant("main", NOON);
  private final Office office = new Office(OrderPolicy.USUAL, merchant.provider());

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void anOrderThatTheSupplierDoesNotHaveIsNotBelieved() {
    Intent lost = lost(Merchant.Fault.LOSES_THE_REQUEST);
    refused(() -> office.resolve.rehearsed(lost, word("4711")))
        .hasMessage("orders: 4711 (expected: an order that main has)");
    refused(() -> office.resolve.resolve(lost, word("4711")))
        .hasMessage("orders: 4711 (expected: an order that main has)");
    assertThat(now(lost)).isEqualTo(lost);
  }

  @Test
  void anOrderOfOtherGoodsIsNotBelieved() {
    merchant.traces(Tracing.BY_HAND);
    Intent lost = lost(Merchant.Fault.LOSES_THE_REQUEST);
    merchant.place(purchase(office.place.place("elsewhere", Office.order(office.quoted(4)))));
    refused(() -> office.resolve.resolve(lost, word("1001")))
        .hasMessage("orders: 2 of 1688:4 (expected: 2 of 1688:2)");
  }

  @Test
  void anOrderFromBeforeIsNotBelieved() {
    merchant.traces(Tracing.BY_HAND);
    merchant.place(purchase(office.placed("first", office.quoted(2))));
    office.house.pass(Duration.ofHours(1));
    Intent lost = lost(Merchant.Fault.LOSES_THE_REQUEST);
    refused(() -> office.resolve.resolve(lost, word("1001")))
        .hasMessage(
            "orders: 1001, which was made at 2026-11-20T08:00:00Z"
                + " (expected: one that was made after %s)".formatted(lost.created()));
  }

  @Test
  void anOrderWithAnotherReferenceIsNotBelieved() {
    Intent other = office.placed("other", office.quoted(4));
    merchant.place(purchase(other));
    Intent lost = lost(Merchant.Fault.LOSES_THE_REQUEST);
    refused(() -> office.resolve.resolve(lost, word("1001")))
        .hasMessage(
            "orders: 1001, whose reference is %s (expected: an order with the reference %s)"
                .formatted(
                    merchant.ledger().get(1).reference().orElseThrow(),
                    purchase(lost).reference()));
  }

  @Test
  void whatTheSupplierHasIsNotDeniedAndOrderedAgain() {
    Intent lost = lost(Merchant.Fault.LOSES_THE_ANSWER);
    refused(() -> office.resolve.resolve(lost, word()))
        .hasMessage("orders: none, but main has 1000 (expected: what it has)");
  }

  @Test
  void itIsWrittenDownWhatTheSupplierSaidToAPersonsWord() {
    Intent lost = lost(Merchant.Fault.LOSES_THE_ANSWER);
    Intent settled = office.resolve.resolve(lost, word("1000"));
    assertThat(settled.state()).isEqualTo(State.ACCEPTED);
    assertThat(((Outcome.Accepted) settled.attempt(1).outcome()).evidence())
        .contains("li says: their web site; main has it");
  }

  @Test
  void whatIsSettledIsSettledOnce() {
    Intent lost = lost(Merchant.Fault.LOSES_THE_ANSWER);
    office.resolve.resolve(lost, word("1000"));
    refused(() -> office.resolve.resolve(now(lost), word("1000")))
        .hasMessage("intentId: %s is settled (expected: one that is unknown)".formatted(lost.id()));
  }

  private Intent lost(Merchant.Fault fault) {
    merchant.does(fault);
    Intent lost = office.placed("k", office.quoted(2));
    merchant.does(Merchant.Fault.NONE);
    return lost;
  }

  private static Purchase purchase(Intent intent) {
    return ((Task.Place) intent.attempt(1).task()).purchase();
  }

  private Intent now(Intent intent) {
    return office.journal.intent(intent.id()).orElseThrow();
  }

  private static ResolveIntent.Word word(String... orders) {
    return new ResolveIntent.Word(Optional.empty(), List.of(orders), "their web site", "li");
  }

  private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable deed) {
    return assertThatThrownBy(deed).isInstanceOf(InvalidValue.class);
  }
}
