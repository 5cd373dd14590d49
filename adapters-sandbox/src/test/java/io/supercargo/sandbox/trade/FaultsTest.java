package io.supercargo.sandbox.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Placement;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.SupplierCart;
import io.supercargo.ports.sandbox.BrokenLine;
import io.supercargo.ports.sandbox.BrokenLine.Manner;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.FaultEffect;
import io.supercargo.ports.sandbox.SandboxFaults.Standing;
import io.supercargo.ports.store.MarketStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fault does what it says. */
final class FaultsTest {
  @TempDir Path folder;
  private Booth booth;

  @BeforeEach
  void open() {
    booth = new Booth(MarketStore.inMemory(), folder);
  }

  @AfterEach
  void close() {
    booth.close();
  }

  @ParameterizedTest
  @CsvSource({
    "TIMEOUT_BEFORE, SILENT, 0",
    "TIMEOUT_AFTER, SILENT, 1",
    "RESET_BEFORE, RESET, 0",
    "RESET, RESET, 1",
    "GARBAGE, GARBAGE, 1"
  })
  void answerIsLostAndTheOrderIsThereOrNot(FaultEffect effect, Manner manner, int orders) {
    booth.fault(Fault.of(Capability.ORDER, effect).times(1));

    assertThatThrownBy(() -> booth.place("a", clip(10)))
        .isInstanceOf(SupplierFailure.OutcomeUnknown.class)
        .satisfies(
            lost -> assertThat(BrokenLine.behind(lost).map(BrokenLine::manner)).contains(manner));
    assertThat(booth.referred("a")).hasSize(orders);
    booth.place("b", clip(10));
  }

  @Test
  void lateOrderAppearsWhenItsTimeHasCome() {
    booth.fault(
        Fault.of(Capability.ORDER, FaultEffect.COMMIT_LATE).time(Duration.ofMinutes(2)).times(1));

    assertThatThrownBy(() -> booth.place("a", clip(10)))
        .isInstanceOf(SupplierFailure.OutcomeUnknown.class)
        .hasMessage("sandbox did not answer in time; it may or may not have been done");
    assertThat(booth.referred("a")).isEmpty();
    assertThat(booth.audit().orders()).singleElement().matches(entry -> entry.hidden());
    booth.clock.advance(Duration.ofSeconds(119));
    assertThat(booth.referred("a")).isEmpty();
    booth.clock.advance(Duration.ofSeconds(1));
    assertThat(booth.referred("a")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void refusalIsOfTheKindAskedFor(Kind kind) {
    booth.fault(Fault.of(Capability.ORDER, FaultEffect.REFUSE).kind(kind));

    assertThatThrownBy(() -> booth.place("a", clip(10)))
        .isInstanceOfSatisfying(
            SupplierFailure.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
    assertThat(booth.orders()).isEmpty();
  }

  @Test
  void delayedAnswerComesAllTheSame() {
    booth.fault(Fault.of(Capability.ORDER, FaultEffect.DELAY).time(Duration.ofMillis(20)));
    long start = System.nanoTime();
    booth.place("a", clip(10));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(19));
  }

  @Test
  void duplicateIsOrderedTwiceAndToldOnce() {
    booth.fault(Fault.of(Capability.ORDER, FaultEffect.DUPLICATE).times(1));

    assertThat(booth.place("a", clip(10)).orders()).hasSize(1);
    assertThat(booth.referred("a")).hasSize(2);
  }

  @Test
  void lastLineIsLeftOutWithAReason() {
    booth.fault(Fault.of(Capability.ORDER, FaultEffect.PARTIAL).times(2));
    OrderLine last = booth.line(Booth.SHORTS, 10);
    Placement placement = booth.place("a", clip(10), last);

    assertThat(placement.orders()).hasSize(1);
    assertThat(placement.refused()).extracting(Placement.Refused::line).containsExactly(last);
    assertThatThrownBy(() -> booth.place("b", clip(10)))
        .isInstanceOf(SupplierFailure.OutOfStock.class);
  }

  @Test
  void priceRisesBetweenQuoteAndOrder() {
    OrderLine line = clip(10);
    booth.fault(Fault.of(Capability.ORDER, FaultEffect.PRICE_CHANGE).times(1));
    Money quoted = booth.quote(line).total();

    assertThat(booth.place("a", line).orders().get(0).total().orElseThrow()).isGreaterThan(quoted);
  }

  @Test
  void priceRisesAfterTheQuote() {
    OrderLine line = clip(10);
    booth.fault(Fault.of(Capability.QUOTE, FaultEffect.PRICE_CHANGE).times(1));
    Money quoted = booth.quote(line).total();

    assertThat(booth.quote(line).total()).isGreaterThan(quoted);
  }

  @Test
  void lostPaymentHasPaid() {
    String id = booth.ordered("a", clip(10));
    booth.fault(Fault.of(Capability.PAYMENT, FaultEffect.TIMEOUT_AFTER).times(1));
    Cashier cashier = booth.port(Cashier.class);

    assertThatThrownBy(() -> cashier.pay(List.of(id)))
        .isInstanceOf(SupplierFailure.OutcomeUnknown.class);
    assertThat(booth.order(id).nativeStatus()).isEqualTo("waitsellersend");
  }

  @Test
  void questionsThatAreLostAreUnavailable() {
    booth.fault(Fault.of(Capability.ORDER_LOOKUP, FaultEffect.TIMEOUT_BEFORE).times(1));
    booth.fault(Fault.of(Capability.QUOTE, FaultEffect.GARBAGE).times(1));

    assertThatThrownBy(() -> booth.orders()).isInstanceOf(SupplierFailure.Unavailable.class);
    assertThatThrownBy(() -> booth.quote(clip(10)))
        .isInstanceOf(SupplierFailure.MalformedResponse.class);
  }

  @Test
  void sameSeedStrikesAtTheSameCalls() {
    Fault sometimes = Fault.of(Capability.ORDER, FaultEffect.REFUSE).chance(30, 7);
    List<Boolean> first = struck(sometimes);

    assertThat(first).contains(true, false);
    assertThat(struck(sometimes)).isEqualTo(first);
    assertThat(struck(sometimes.chance(30, 8))).isNotEqualTo(first);
  }

  @Test
  void faultsAreListedTakenOutAndForgotten() {
    Standing set =
        booth.control().faults().set(Fault.of(Capability.ORDER, FaultEffect.REFUSE).times(2));
    assertThatThrownBy(() -> booth.place("a", clip(10)));

    assertThat(booth.control().faults().standing())
        .containsExactly(new Standing(set.id(), set.fault(), 1));
    assertThat(booth.control().faults().remove(set.id())).isTrue();
    assertThat(booth.control().faults().remove(set.id())).isFalse();
    booth.place("a", clip(10));
  }

  @Test
  void faultsOutliveTheProcess() {
    MarketStore store = MarketStore.inMemory();
    Standing often;
    Standing late;
    try (Booth first = new Booth(store, folder.resolve("first"))) {
      often = first.control().faults().set(Fault.of(Capability.ORDER, FaultEffect.REFUSE).times(2));
      first.control().faults().set(Fault.of(Capability.QUOTE, FaultEffect.GARBAGE));
      late =
          first
              .control()
              .faults()
              .set(
                  Fault.of(Capability.ORDER, FaultEffect.COMMIT_LATE)
                      .chance(30, 7)
                      .time(Duration.ofSeconds(9)));
      first
          .control()
          .faults()
          .set(Fault.of(Capability.ORDER, FaultEffect.REFUSE).kind(Kind.FORBIDDEN));
      first.control().faults().remove("fault-2");
      assertThatThrownBy(() -> first.place("a", clip(10)));
    }
    try (Booth second = new Booth(store, folder.resolve("second"))) {
      assertThat(second.control().faults().standing())
          .extracting(Standing::id)
          .containsExactly("fault-1", "fault-3", "fault-4");
      assertThat(second.control().faults().standing())
          .startsWith(new Standing(often.id(), often.fault(), 1), late);
      assertThat(second.control().faults().set(often.fault()).id()).isEqualTo("fault-5");
    }
  }

  @Test
  void aCartFailsToo() {
    SupplierCart cart = booth.port(SupplierCart.class);
    booth.fault(Fault.of(Capability.CART, FaultEffect.TIMEOUT_AFTER).times(1));
    assertThatThrownBy(() -> cart.add(clip(10))).isInstanceOf(SupplierFailure.OutcomeUnknown.class);
    assertThat(cart.lines().value()).hasSize(1);
    booth.fault(Fault.of(Capability.CART, FaultEffect.RESET_BEFORE).times(1));
    assertThatThrownBy(cart::lines).isInstanceOf(SupplierFailure.Unavailable.class);
  }

  @Test
  void faultsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> Fault.of(Capability.PAYMENT, FaultEffect.DUPLICATE))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("effect: duplicate of payment (expected: duplicate of order, messages)");
    assertThatThrownBy(() -> Fault.of(Capability.BRANDS, FaultEffect.REFUSE))
        .hasMessageStartingWith(
            "effect: refuse of brands (expected: refuse of cart, quote, order, ");
  }

  private List<Boolean> struck(Fault fault) {
    Standing set = booth.control().faults().set(fault);
    List<Boolean> struck = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      struck.add(isRefused());
    }
    booth.control().faults().remove(set.id());
    return struck;
  }

  private boolean isRefused() {
    try {
      booth.place("a", clip(10));
      return false;
    } catch (SupplierFailure.Invalid refused) {
      return true;
    }
  }

  private OrderLine clip(long pieces) {
    return booth.line(Booth.CLIP, pieces);
  }
}
