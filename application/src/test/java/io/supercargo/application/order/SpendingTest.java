package io.supercargo.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.order.OrderPolicy.Approvals;
import io.supercargo.application.order.OrderPolicy.Limit;
import io.supercargo.application.order.OrderPolicy.Limits;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.order.PriceGuard;
import io.supercargo.domain.order.SavedQuote;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.store.IntentJournal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What a house may spend, and what it spends only with a person's leave. */
final class SpendingTest {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-20T08:00:00Z"));
  private static final Limit ONE_A_DAY = limit("26", "30");
  private static final ApproveIntent.Word YES =
      new ApproveIntent.Word(Optional.empty(), "Li Lei", "needed for spring");

  private final Merchant merchant = new Merchant("main", NOON);

  @Test
  void moreThanTheHouseMaySpendIsNotOrdered() {
    try (Office house = office(new Limits(ONE_A_DAY, Map.of(), Map.of()))) {
      assertThatThrownBy(() -> house.placed("a", house.quoted(2, 4)))
          .isInstanceOf(SpendingLimit.class)
          .hasMessage("an order would cost 45.00 CNY (expected: at most 26.00 CNY)");
      house.placed("b", house.quoted(2));
      assertThatThrownBy(() -> house.placed("c", house.quoted(2)))
          .isInstanceOf(SpendingLimit.class)
          .hasMessage("all orders of today would cost 50.00 CNY (expected: at most 30.00 CNY)");
      house.house.pass(Duration.ofHours(16));
      assertThat(house.placed("d", house.quoted(2)).state()).isEqualTo(State.ACCEPTED);
    }
  }

  @Test
  void whatWasRefusedCostsNothing() {
    try (Office house = office(new Limits(ONE_A_DAY, Map.of(), Map.of()))) {
      merchant.does(Merchant.Fault.REFUSES);
      assertThat(house.placed("a", house.quoted(2)).state()).isEqualTo(State.REFUSED);
      merchant.does(Merchant.Fault.NONE);
      assertThat(house.placed("b", house.quoted(2)).state()).isEqualTo(State.ACCEPTED);
    }
  }

  @Test
  void aProviderHasALimitOfItsOwn() {
    Limits limits = new Limits(Limit.NONE, Map.of("main", ONE_A_DAY), Map.of());
    Merchant other = new Merchant("other", NOON);
    OrderPolicy policy = policy(limits, Approvals.NONE);
    try (Office house = new Office(policy, merchant.provider(), other.provider())) {
      house.placed("a", house.quoted(2));
      SavedQuote second = house.quoted(2);
      assertThatThrownBy(() -> house.placed("b", second))
          .hasMessage(
              "all orders of today at main would cost 50.00 CNY (expected: at most 30.00 CNY)");

      assertThat(house.placed("c", house.quotedAt("other", 2, 4)).state())
          .isEqualTo(State.ACCEPTED);
    }
  }

  @Test
  void anOrderMovesOnOnlyWithinTheLimitOfTheOther() {
    Limits limits = new Limits(Limit.NONE, Map.of("other", limit("1", "1")), Map.of());
    Merchant other = new Merchant("other", NOON);
    OrderPolicy policy = policy(limits, Approvals.NONE);
    try (Office house = new Office(policy, merchant.provider(), other.provider())) {
      SavedQuote quote = house.quoted(2);
      merchant.does(Merchant.Fault.UNREACHABLE);
      PlaceOrder.Order order =
          new PlaceOrder.Order(quote.id(), PriceGuard.STRICT, true, Optional.empty());
      assertThat(house.place.place("k", order).state()).isEqualTo(State.REFUSED);
      assertThat(other.told()).isZero();
    }
  }

  @Test
  void aCallerHasALimitOfItsOwn() {
    try (Office house = office(new Limits(Limit.NONE, Map.of(), Map.of("shop", ONE_A_DAY)))) {
      Optional<String> shop = Optional.of("shop");
      house.place.place("a", shop, Office.order(house.quoted(2)));
      SavedQuote second = house.quoted(2);
      assertThatThrownBy(() -> house.place.place("b", shop, Office.order(second)))
          .hasMessage(
              "all orders of today of shop would cost 50.00 CNY (expected: at most 30.00 CNY)");
      assertThatThrownBy(() -> house.place.preview(shop, Office.order(second)))
          .isInstanceOf(SpendingLimit.class);

      assertThat(house.place.place("c", Optional.of("another"), Office.order(second)).state())
          .isEqualTo(State.ACCEPTED);
    }
  }

  @Test
  void manyAtOnceOnSeveralNodesDoNotPassALimitTogether() throws Exception {
    IntentJournal shared = IntentJournal.inMemory();
    OrderPolicy policy = policy(new Limits(limit("26", "100"), Map.of(), Map.of()), Approvals.NONE);
    ExecutorService crew = Executors.newFixedThreadPool(8);
    try (Office one = new Office(policy, shared, merchant.provider());
        Office two = new Office(policy, shared, merchant.provider())) {
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        Office office = i % 2 == 0 ? one : two;
        SavedQuote quote = office.quoted(2);
        String key = "k" + i;
        work.add(() -> isPlaced(office, key, quote));
      }
      int placed = 0;
      for (Future<Boolean> each : crew.invokeAll(work)) {
        placed += each.get() ? 1 : 0;
      }
      assertThat(placed).isEqualTo(4);
      assertThat(merchant.ledger()).hasSize(4);
    } finally {
      crew.shutdownNow();
    }
  }

  @Test
  void whatCostsMoreThanMayGoUnaskedWaitsAndIsToldOnceWhenApproved() {
    try (Office house = asking("20", Limits.NONE)) {
      SavedQuote quote = house.quoted(2, 3);
      assertThat(house.place.preview(Optional.empty(), Office.order(quote)).approval())
          .hasValue(
              "it costs 50.00 CNY (expected: at most 20.00 CNY without the approval of a person)");
      Intent waiting = house.placed("k", quote);

      assertThat(waiting.state()).isEqualTo(State.NEEDS_APPROVAL);
      assertThat(house.placed("k", quote)).isEqualTo(waiting);
      house.pass(Duration.ofHours(1), Duration.ofMinutes(1));
      assertThat(merchant.told()).isZero();

      Intent done = house.approve.approve(waiting, YES);
      assertThat(done.state()).isEqualTo(State.ACCEPTED);
      assertThat(done.approval().orElseThrow().decision().orElseThrow().by()).isEqualTo("Li Lei");
      assertThat(merchant.ledger()).hasSize(2);
      assertThatThrownBy(() -> house.approve.approve(done, YES))
          .isInstanceOf(InvalidValue.class)
          .hasMessage(
              "intentId: %s does not wait for approval (expected: one that"
                  + " `GET /intents?status=needs-approval` lists)",
              done.id());
      assertThatThrownBy(() -> house.approve.approve(waiting, YES))
          .hasMessageContaining("changed meanwhile");
      assertThat(merchant.told()).isEqualTo(2);
    }
  }

  @Test
  void whatIsRejectedIsNeverTold() {
    try (Office house = asking("20", Limits.NONE)) {
      Intent waiting = house.placed("k", house.quoted(2));
      Intent rejected = house.approve.reject(waiting, YES);
      assertThat(rejected.state()).isEqualTo(State.REFUSED);
      assertThat(reason(rejected)).isEqualTo("Li Lei says: needed for spring");
      house.pass(Duration.ofDays(2), Duration.ofHours(1));
      assertThat(merchant.told()).isZero();
    }
  }

  @Test
  void nobodyWaitsForever() {
    try (Office house = asking("20", Limits.NONE)) {
      Intent waiting = house.placed("k", house.quoted(2));
      house.pass(Duration.ofHours(25), Duration.ofHours(1));
      Intent over = house.journal.intent(waiting.id()).orElseThrow();
      assertThat(over.state()).isEqualTo(State.REFUSED);
      assertThat(reason(over)).startsWith("nobody approved it until 2026-11-");
    }
  }

  @Test
  void aPriceThatRoseWhileItWaitedIsRefused() {
    try (Office house = asking("20", Limits.NONE)) {
      Intent waiting = house.placed("k", house.quoted(2));
      merchant.asks("10.01");
      Intent refused = house.approve.approve(waiting, YES);
      assertThat(refused.state()).isEqualTo(State.REFUSED);
      assertThat(reason(refused)).isEqualTo("the price is 25.02 CNY and was 25.00 CNY");
    }
  }

  @Test
  void whatIsApprovedTomorrowCountsTomorrow() {
    try (Office house = asking("20", new Limits(limit("100", "50"), Map.of(), Map.of()))) {
      Intent waiting = house.placed("k", house.quoted(2));
      house.house.pass(Duration.ofHours(17));
      house.approve.approve(house.placed("l", house.quoted(2)), YES);
      Intent third = house.placed("m", house.quoted(2));
      assertThatThrownBy(() -> house.approve.approve(waiting, YES))
          .isInstanceOf(SpendingLimit.class)
          .hasMessage("all orders of today would cost 75.00 CNY (expected: at most 50.00 CNY)");
      house.approve.reject(third, YES);
      assertThat(house.approve.approve(waiting, YES).state()).isEqualTo(State.ACCEPTED);
    }
  }

  @Test
  void nobodyApprovesWhatTheyAskedForThemselves() {
    try (Office house = asking("20", Limits.NONE)) {
      Optional<String> shop = Optional.of("shop");
      Intent waiting = house.place.place("k", shop, Office.order(house.quoted(2)));
      assertThatThrownBy(
              () -> house.approve.approve(waiting, new ApproveIntent.Word(shop, "me", "I want it")))
          .hasMessage("by: shop asked for it (expected: somebody else)");
    }
  }

  @Test
  void aPaymentWaitsToo() {
    try (Office cheap = asking("30", Limits.NONE)) {
      cheap.placed("k", cheap.quoted(2));
      cheap.placed("l", cheap.quoted(3));
      Intent waiting = cheap.pay.pay("p", List.of("main:1000", "main:1001"), PriceGuard.STRICT);
      assertThat(waiting.state()).isEqualTo(State.NEEDS_APPROVAL);
      assertThat(waiting.approval().orElseThrow().why()).startsWith("it costs 50.00 CNY");
      assertThat(cheap.approve.approve(waiting, YES).state()).isEqualTo(State.ACCEPTED);

      cheap.placed("m", cheap.quoted(2));
      assertThat(cheap.pay.pay("q", List.of("main:1002"), PriceGuard.STRICT).state())
          .isEqualTo(State.ACCEPTED);
    }
  }

  @Test
  void aClientOfAGatewayIsRefusedWhatWouldHaveToWait() {
    Limits limits = new Limits(Limit.NONE, Map.of(), Map.of("xportcn/shop", ONE_A_DAY));
    try (Office house = asking("40", limits)) {
      OrderDesk desk =
          house
              .journaling
              .before(merchant.provider(), "xportcn shop")
              .port(OrderDesk.class)
              .orElseThrow();
      var first = house.place.preview(Optional.empty(), Office.order(house.quoted(2)));
      var second = house.place.preview(Optional.empty(), Office.order(house.quoted(3)));
      desk.place(first.purchases().get(0));
      assertThatThrownBy(() -> desk.place(second.purchases().get(0)))
          .isInstanceOf(SupplierFailure.Forbidden.class)
          .hasMessage(
              "all orders of today of xportcn/shop would cost 50.00 CNY (expected: at most"
                  + " 30.00 CNY)");
    }
  }

  private static boolean isPlaced(Office office, String key, SavedQuote quote) {
    try {
      return office.placed(key, quote).state() == State.ACCEPTED;
    } catch (SpendingLimit enough) {
      return false;
    }
  }

  private static String reason(Intent intent) {
    return ((Outcome.Declined) intent.attempts().get(0).outcome()).reason();
  }

  private Office office(Limits limits) {
    return new Office(policy(limits, Approvals.NONE), merchant.provider());
  }

  private Office asking(String above, Limits limits) {
    Approvals approvals = new Approvals(Optional.of(Money.yuan(above)), Duration.ofHours(24));
    return new Office(policy(limits, approvals), merchant.provider());
  }

  private static Limit limit(String perOrder, String perDay) {
    return new Limit(Optional.of(Money.yuan(perOrder)), Optional.of(Money.yuan(perDay)));
  }

  private static OrderPolicy policy(Limits limits, Approvals approvals) {
    return new OrderPolicy(
        OrderPolicy.USUAL.quotesLast(),
        OrderPolicy.USUAL.longestFlight(),
        OrderPolicy.USUAL.lookUps(),
        OrderPolicy.USUAL.lateLooks(),
        true,
        limits,
        approvals);
  }
}
