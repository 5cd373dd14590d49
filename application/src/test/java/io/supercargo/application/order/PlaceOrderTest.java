package io.supercargo.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.write.KeyReused;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.PriceGuard;
import io.supercargo.domain.order.SavedQuote;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.OrderRules.Tracing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An order is placed once, whatever becomes of the answer. */
final class PlaceOrderTest {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-20T08:00:00Z"));

  private final Merchant merchant = new Merchant("main", NOON);
  private final Merchant other = new Merchant("other", NOON);
  private final Office office =
      new Office(OrderPolicy.USUAL, merchant.provider(), other.provider());

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void everyMerchantGetsAnOrderOfItsOwn() {
    Intent intent = office.placed("k", office.quoted(2, 4, 5));
    assertThat(intent.state()).isEqualTo(State.ACCEPTED);
    assertThat(merchant.ledger()).extracting(order -> order.lines().size()).containsExactly(2, 1);
    assertThat(merchant.ledger())
        .extracting(Order::reference)
        .doesNotContain(Optional.empty())
        .doesNotHaveDuplicates();
    assertThat(office.journal.orders(intent.id()))
        .extracting(known -> known.agreed().orElseThrow().text())
        .containsExactlyInAnyOrder("45.00", "25.00");
  }

  @Test
  void theSameKeyIsTheSameOrder() {
    SavedQuote quote = office.quoted(2);
    assertThat(office.placed("k", quote)).isEqualTo(office.placed("k", quote));
    assertThat(merchant.told()).isEqualTo(1);
  }

  @Test
  void theKeyOfAnotherRequestIsRefused() {
    office.placed("k", office.quoted(2));
    SavedQuote another = office.quoted(4);
    assertThatThrownBy(() -> office.placed("k", another)).isInstanceOf(KeyReused.class);
    assertThat(merchant.told()).isEqualTo(1);
  }

  @Test
  void whoComesAtTheSameTimeWithOneKeyGetsOneOrder() throws Exception {
    SavedQuote quote = office.quoted(2);
    ExecutorService crowd = Executors.newFixedThreadPool(16);
    try {
      List<Callable<Intent>> calls = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        calls.add(() -> office.placed("k", quote));
      }
      for (Future<Intent> each : crowd.invokeAll(calls)) {
        assertThat(each.get().state()).isEqualTo(State.ACCEPTED);
      }
    } finally {
      crowd.shutdownNow();
    }
    assertThat(merchant.ledger()).hasSize(1);
  }

  @Test
  void aLostAnswerIsNeverToldAgainAndFoundByReference() {
    SavedQuote quote = office.quoted(2);
    merchant.does(Merchant.Fault.LOSES_THE_ANSWER);
    Intent intent = office.placed("k", quote);
    assertThat(intent.state()).isEqualTo(State.UNKNOWN);

    merchant.does(Merchant.Fault.NONE);
    assertThat(office.placed("k", quote).state()).isEqualTo(State.UNKNOWN);
    office.pass(Duration.ofSeconds(6), Duration.ofSeconds(1));

    Intent settled = office.journal.intent(intent.id()).orElseThrow();
    assertThat(settled.state()).isEqualTo(State.ACCEPTED);
    assertThat(evidence(settled)).hasValueSatisfying(it -> assertThat(it).contains("reference"));
    assertThat(merchant.told()).isEqualTo(1);
    assertThat(office.journal.orders(intent.id())).hasSize(1);
  }

  @Test
  void aLostRequestIsRefusedOnlyAfterTheSettleWindow() {
    merchant.does(Merchant.Fault.LOSES_THE_REQUEST);
    Intent intent = office.placed("k", office.quoted(2));

    office.pass(Merchant.WINDOW.minusSeconds(1), Duration.ofSeconds(1));
    assertThat(state(intent)).isEqualTo(State.UNKNOWN);
    office.pass(Duration.ofMinutes(10), Duration.ofSeconds(1));
    assertThat(state(intent)).isEqualTo(State.REFUSED);
    assertThat(merchant.told()).isEqualTo(1);
  }

  @Test
  void anOrderThatComesLateIsFoundBeforeAbsenceIsProven() {
    merchant.does(Merchant.Fault.LOSES_THE_REQUEST);
    Intent intent = office.placed("k", office.quoted(2));
    office.pass(Duration.ofMinutes(1), Duration.ofSeconds(1));

    merchant.does(Merchant.Fault.NONE);
    merchant.place(((io.supercargo.domain.intent.Task.Place) intent.attempt(1).task()).purchase());
    office.pass(Duration.ofMinutes(10), Duration.ofSeconds(1));
    assertThat(state(intent)).isEqualTo(State.ACCEPTED);
  }

  @Test
  void withoutAReferenceTheOnlyOrderWithTheGoodsIsTaken() {
    merchant.traces(Tracing.BY_CONTENT);
    merchant.does(Merchant.Fault.LOSES_THE_ANSWER);
    Intent intent = office.placed("k", office.quoted(2));
    office.pass(Duration.ofSeconds(6), Duration.ofSeconds(1));
    assertThat(state(intent)).isEqualTo(State.ACCEPTED);
  }

  @Test
  void twinsWithoutAReferenceAreLeftToAPerson() {
    merchant.traces(Tracing.BY_CONTENT);
    merchant.does(Merchant.Fault.LOSES_THE_ANSWER);
    Intent one = office.placed("one", office.quoted(2));
    Intent two = office.placed("two", office.quoted(2));
    office.pass(Duration.ofHours(2), Duration.ofSeconds(30));
    assertThat(state(one)).isEqualTo(State.UNKNOWN);

    office.resolve.resolve(now(one), said("1000"));
    assertThat(state(one)).isEqualTo(State.ACCEPTED);
    assertThatThrownBy(() -> office.resolve.resolve(now(two), said("1000")))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("belongs to " + one.id());
    office.pass(Duration.ofDays(2), Duration.ofHours(1));
    assertThat(state(two)).isEqualTo(State.ACCEPTED);
    assertThat(office.journal.orders(two.id()))
        .extracting(it -> it.orderId())
        .containsExactly("1001");
  }

  @Test
  void whereNoOrderCanBeListedAPersonMustLook() {
    merchant.traces(Tracing.BY_HAND);
    merchant.does(Merchant.Fault.LOSES_THE_REQUEST);
    Intent intent = office.placed("k", office.quoted(2));
    office.pass(Duration.ofDays(3), Duration.ofHours(1));
    assertThat(state(intent)).isEqualTo(State.UNKNOWN);

    office.resolve.resolve(
        now(intent), new ResolveIntent.Word(Optional.empty(), List.of(), "asked them", "li"));
    assertThat(state(intent)).isEqualTo(State.REFUSED);
    assertThat(now(intent).resolution().orElseThrow().evidence()).isEqualTo("asked them");
  }

  @Test
  void aPriceThatRoseIsRefusedBeforeItIsSent() {
    SavedQuote quote = office.quoted(2);
    merchant.asks("10.01");
    Intent intent = office.placed("k", quote);
    assertThat(intent.state()).isEqualTo(State.REFUSED);
    assertThat(declined(intent).kind()).isEqualTo("price-changed");
    assertThat(declined(intent).reason()).isEqualTo("the price is 25.02 CNY and was 25.00 CNY");
    assertThat(merchant.told()).isZero();
  }

  @Test
  void aPriceThatCannotBeAskedJustNowDoesNotUseUpTheKey() {
    SavedQuote quote = office.quoted(2);
    merchant.does(Merchant.Fault.QUOTES_NOTHING);
    assertThatExceptionOfType(SupplierFailure.Unavailable.class)
        .isThrownBy(() -> office.placed("k", quote));

    merchant.does(Merchant.Fault.NONE);
    assertThat(office.placed("k", quote).state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void whatAllOrdersOfAQuoteRiseByCountsTogether() {
    SavedQuote quote = office.quoted(1, 2);
    merchant.asks("10.01");
    PriceGuard guard = new PriceGuard(Money.yuan("0.03"));
    Intent intent =
        office.place.place("k", new PlaceOrder.Order(quote.id(), guard, false, Optional.empty()));

    assertThat(intent.state()).isEqualTo(State.REFUSED);
    assertThat(intent.attempts())
        .allSatisfy(
            each ->
                assertThat(((Outcome.Declined) each.outcome()).kind()).isEqualTo("price-changed"));
    assertThat(merchant.told()).isZero();
  }

  @Test
  void aPriceMayRiseByWhatWasAllowed() {
    SavedQuote quote = office.quoted(2);
    merchant.asks("10.01");
    PriceGuard guard = new PriceGuard(Money.yuan("0.02"));
    Intent intent =
        office.place.place("k", new PlaceOrder.Order(quote.id(), guard, false, Optional.empty()));
    assertThat(intent.state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void anotherProviderIsToldOnlyWhenTheFirstCertainlyDidNot() {
    SavedQuote quote = office.quoted(2);
    merchant.does(Merchant.Fault.UNREACHABLE);
    Intent intent = office.place.place("k", failingOver(quote));
    assertThat(intent.state()).isEqualTo(State.ACCEPTED);
    assertThat(intent.attempts()).extracting(Attempt::provider).containsExactly("main", "other");
    assertThat(other.ledger()).hasSize(1);
  }

  @Test
  void noOtherProviderIsToldWhileTheOutcomeIsUnknown() {
    SavedQuote quote = office.quoted(2);
    merchant.does(Merchant.Fault.LOSES_THE_REQUEST);
    assertThat(office.place.place("k", failingOver(quote)).state()).isEqualTo(State.UNKNOWN);
    assertThat(other.told()).isZero();
  }

  @Test
  void whatIsWrongWithTheOrderIsWrongEverywhere() {
    SavedQuote quote = office.quoted(2);
    merchant.does(Merchant.Fault.REFUSES);
    assertThat(office.place.place("k", failingOver(quote)).state()).isEqualTo(State.REFUSED);
    assertThat(other.told()).isZero();
  }

  @Test
  void withoutLeaveNoOtherProviderIsTold() {
    SavedQuote quote = office.quoted(2);
    merchant.does(Merchant.Fault.UNREACHABLE);
    assertThat(office.placed("k", quote).state()).isEqualTo(State.REFUSED);
    assertThat(other.told()).isZero();
  }

  @Test
  void anOldQuoteIsNotOrdered() {
    SavedQuote quote = office.quoted(2);
    office.house.pass(Duration.ofMinutes(15));
    assertThatThrownBy(() -> office.placed("k", quote)).isInstanceOf(QuoteExpired.class);
    assertThat(office.journal.byKey("k")).isEmpty();
  }

  @Test
  void anUnknownQuoteIsRefused() {
    assertThatThrownBy(
            () ->
                office.place.place(
                    "k", new PlaceOrder.Order("qt_1", PriceGuard.STRICT, false, Optional.empty())))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("quoteId: qt_1 (expected: a quote that was given)");
  }

  private static PlaceOrder.Order failingOver(SavedQuote quote) {
    return new PlaceOrder.Order(quote.id(), PriceGuard.STRICT, true, Optional.empty());
  }

  private static ResolveIntent.Word said(String order) {
    return new ResolveIntent.Word(Optional.empty(), List.of(order), "their web site", "li");
  }

  private Intent now(Intent intent) {
    return office.journal.intent(intent.id()).orElseThrow();
  }

  private State state(Intent intent) {
    return now(intent).state();
  }

  private static Outcome.Declined declined(Intent intent) {
    return (Outcome.Declined) intent.attempts().get(0).outcome();
  }

  private static Optional<String> evidence(Intent intent) {
    return ((Outcome.Accepted) intent.attempts().get(0).outcome()).evidence();
  }
}
