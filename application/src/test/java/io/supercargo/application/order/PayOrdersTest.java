package io.supercargo.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.PriceGuard;
import io.supercargo.testkit.store.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders are paid, cancelled and confirmed once, and only in a state that fits. */
final class PayOrdersTest {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-20T08:00:00Z"));
  private static final OrderPolicy FREE =
      new OrderPolicy(
          OrderPolicy.USUAL.quotesLast(),
          OrderPolicy.USUAL.longestFlight(),
          OrderPolicy.USUAL.lookUps(),
          OrderPolicy.USUAL.lateLooks(),
          true,
          OrderPolicy.Limits.NONE,
          OrderPolicy.Approvals.NONE);

  private final Merchant merchant = new Merchant("main", NOON);
  private final Office office = new Office(FREE, merchant.provider());

  @BeforeEach
  void order() {
    office.placed("k", office.quoted(2, 3));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void severalArePaidByOneCall() {
    Intent intent = pay("p", "main:1000", "main:1001");
    assertThat(intent.state()).isEqualTo(State.ACCEPTED);
    assertThat(merchant.ledger()).allMatch(order -> order.status() == OrderStatus.PAID);
    assertThat(office.journal.order("main", "1000").orElseThrow().status())
        .isEqualTo(OrderStatus.PAID);
  }

  @Test
  void payingTwiceIsRefusedUnlessItIsTheSameRequest() {
    Intent intent = pay("p", "main:1000");
    assertThat(pay("p", "main:1000")).isEqualTo(intent);
    assertThatThrownBy(() -> pay("again", "main:1000"))
        .isInstanceOf(WrongState.class)
        .hasMessage("order: 1000 is paid (expected: one that is not paid)");
    assertThat(merchant.told()).isEqualTo(3);
  }

  @Test
  void twoAtOnceUnderKeysOfTheirOwnPayOnce() {
    int before = merchant.told();
    List<Boolean> paid =
        AtOnce.in(
            8,
            number -> {
              try {
                return pay("p" + number, "main:1000").state() == State.ACCEPTED;
              } catch (WrongState refused) {
                return false;
              }
            });

    assertThat(paid).containsOnlyOnce(true);
    assertThat(merchant.told()).isEqualTo(before + 1);
  }

  /** Somebody else wants to pay after this one has looked: it waits, and then finds it paid. */
  @Test
  void whoLooksMeanwhileWaits() {
    int before = merchant.told();
    AtomicReference<RuntimeException> refused = new AtomicReference<>();
    Thread other =
        new Thread(
            () -> {
              try {
                refused.set(new IllegalStateException(pay("other", "main:1000").id().value()));
              } catch (WrongState paid) {
                refused.set(paid);
              }
            });
    merchant.whenShown(
        () -> {
          other.start();
          await().until(() -> !other.isAlive() || other.getState() == Thread.State.WAITING);
        });

    assertThat(pay("mine", "main:1000").state()).isEqualTo(State.ACCEPTED);
    await().until(() -> !other.isAlive());
    assertThat(refused.get()).hasMessage("order: 1000 is paid (expected: one that is not paid)");
    assertThat(merchant.told()).isEqualTo(before + 1);
  }

  /** The other node pays after this one has looked and before it writes down that it pays. */
  @Test
  void twoNodesDoNotPayAtOnceUnderKeysOfTheirOwn() {
    int before = merchant.told();
    try (Office node = new Office(FREE, office.journal, merchant.provider())) {
      merchant.does(Merchant.Fault.LOSES_THE_REQUEST);
      merchant.whenShown(() -> node.pay.pay("there", List.of("main:1000"), PriceGuard.STRICT));

      assertThatThrownBy(() -> pay("here", "main:1000"))
          .isInstanceOf(WrongState.class)
          .hasMessageEndingWith(
              "is unknown: it may have been done (expected: that it is settled first)");
    }
    assertThat(merchant.told()).isEqualTo(before + 1);
  }

  @Test
  void twoNodesUnderOneKeyAreToldTheSame() {
    int before = merchant.told();
    try (Office node = new Office(FREE, office.journal, merchant.provider())) {
      merchant.does(Merchant.Fault.LOSES_THE_REQUEST);
      merchant.whenShown(() -> node.pay.pay("p", List.of("main:1000"), PriceGuard.STRICT));

      assertThat(pay("p", "main:1000").state()).isEqualTo(State.UNKNOWN);
    }
    assertThat(merchant.told()).isEqualTo(before + 1);
  }

  @Test
  void whatIsBeingPaidIsNotCancelled() {
    merchant.does(Merchant.Fault.LOSES_THE_REQUEST);
    Intent lost = pay("p", "main:1000");

    assertThatThrownBy(
            () ->
                office.change.cancel("c", "main:1000", Cancellation.Reason.BUYER, Optional.empty()))
        .isInstanceOf(WrongState.class)
        .hasMessageStartingWith(lost.id() + " is unknown");
  }

  @Test
  void anUnknownPaymentIsNotToldUnderAnotherKey() {
    merchant.does(Merchant.Fault.LOSES_THE_REQUEST);
    Intent lost = pay("p", "main:1000");
    assertThat(lost.state()).isEqualTo(State.UNKNOWN);
    for (String[] orders : new String[][] {{"main:1000"}, {"main:1001", "main:1000"}}) {
      assertThatThrownBy(() -> pay("again", orders))
          .isInstanceOf(WrongState.class)
          .hasMessage(
              lost.id()
                  + " is unknown: it may have been done (expected: that it is settled first)");
    }
    assertThat(pay("p", "main:1000").id()).isEqualTo(lost.id());
    assertThat(merchant.told()).isEqualTo(3);
    merchant.does(Merchant.Fault.NONE);
    assertThat(pay("other", "main:1001").state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void oneNamedTwiceIsRefused() {
    assertThatThrownBy(() -> pay("p", "main:1000", "main:1000"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("orders: main:1000 twice (expected: each order once)");
  }

  @Test
  void moreThanTheWireTakesAreRefused() {
    assertThatThrownBy(() -> pay("p", "main:1000", "main:1001", "main:1002"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("orders: 3 orders (expected: at most 2 at once)");
  }

  @Test
  void aPaymentWhoseAnswerWasLostIsSeenInTheOrders() {
    merchant.does(Merchant.Fault.LOSES_THE_ANSWER);
    Intent intent = pay("p", "main:1000");
    assertThat(intent.state()).isEqualTo(State.UNKNOWN);
    office.pass(Duration.ofSeconds(6), Duration.ofSeconds(1));
    assertThat(office.journal.intent(intent.id()).orElseThrow().state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void paymentWithoutAPersonMustBeSwitchedOn() {
    try (Office strict = new Office(OrderPolicy.USUAL, merchant.provider())) {
      assertThatThrownBy(() -> strict.pay.pay("p", List.of("main:1000"), PriceGuard.STRICT))
          .isInstanceOf(PaymentNotAllowed.class)
          .hasMessage("payment without a person is off (expected: orders.password-free: true)");
    }
  }

  @Test
  void aPaidOrderIsNotCancelled() {
    pay("p", "main:1000");
    assertThatThrownBy(() -> cancel("main:1000"))
        .isInstanceOf(WrongState.class)
        .hasMessage("order: 1000 is paid (expected: an order that is not paid)");
  }

  @Test
  void anUnpaidOrderIsCancelled() {
    assertThat(cancel("main:1000").state()).isEqualTo(State.ACCEPTED);
    assertThat(office.journal.order("main", "1000").orElseThrow().status())
        .isEqualTo(OrderStatus.CANCELLED);
  }

  private Intent pay(String key, String... orders) {
    return office.pay.pay(key, List.of(orders), PriceGuard.STRICT);
  }

  private Intent cancel(String order) {
    return office.change.cancel("c", order, Cancellation.Reason.BUYER, Optional.empty());
  }
}
