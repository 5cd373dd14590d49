package io.supercargo.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.payment.Payment;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRegister;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.provider.Provider;
import io.supercargo.testkit.store.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What clients of gateways have done: once, though they have no keys. */
final class VisitorTest {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-20T08:00:00Z"));

  private static final OrderPolicy OPEN = policy(true, OrderPolicy.Limits.NONE, Optional.empty());

  private final Merchant merchant = new Merchant("main", NOON);
  private Office office = new Office(OPEN, merchant.provider());

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aPaymentThatNobodyKnowsOfIsNotToldAgain() {
    String order = ordered("r1");
    merchant.does(Merchant.Fault.LOSES_THE_REQUEST);
    for (int i = 0; i < 4; i++) {
      assertThatThrownBy(() -> cashier().pay(List.of(order)))
          .isInstanceOf(SupplierFailure.OutcomeUnknown.class);
    }
    assertThat(merchant.told()).isEqualTo(2);
  }

  @Test
  void aLostYesIsFoundAndToldHoweverOftenItIsAskedFor() {
    String order = ordered("r1");
    merchant.does(Merchant.Fault.LOSES_THE_ANSWER);
    for (int i = 0; i < 3; i++) {
      assertThat(cashier().pay(List.of(order)).value().paid()).containsExactly(order);
    }
    assertThat(merchant.told()).isEqualTo(2);
  }

  @Test
  void whatWasCertainlyNotDoneMayBeToldAgain() {
    String order = ordered("r1");
    merchant.does(Merchant.Fault.LOSES_THE_REQUEST);
    assertThatThrownBy(() -> cashier().pay(List.of(order)))
        .isInstanceOf(SupplierFailure.OutcomeUnknown.class);
    office.pass(Duration.ofMinutes(20), Duration.ofMinutes(1));
    merchant.does(Merchant.Fault.NONE);
    assertThat(cashier().pay(List.of(order)).value().paid()).containsExactly(order);
  }

  @Test
  void theSupplierRefusesWhatIsDoneAlready() {
    String order = ordered("r1");
    cashier().pay(List.of(order));
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> cashier().pay(List.of(order)))
          .isInstanceOf(SupplierFailure.Invalid.class);
    }
    assertThat(merchant.told()).isEqualTo(7);
  }

  @Test
  void ofSeveralOrdersEachIsToldOf() {
    String first = ordered("r1");
    String second = ordered("r2");
    cashier().pay(List.of(first));
    Payment payment = cashier().pay(List.of(first, second)).value();
    assertThat(payment.paid()).containsExactly(second);
    assertThat(payment.left())
        .containsExactly(new Payment.Left(first, Optional.of("PAID"), "it is paid"));
    assertThat(cashier().pay(List.of(first, second)).value().left())
        .extracting(Payment.Left::orderId)
        .containsExactly(first, second);
  }

  @Test
  void aPaymentOfWhichHalfWasDoneIsSettledAsHalfDone() {
    String first = ordered("r1");
    String second = ordered("r2");
    merchant.does(Merchant.Fault.PAYS_THE_FIRST);
    assertThatThrownBy(() -> cashier().pay(List.of(first, second)))
        .isInstanceOf(SupplierFailure.OutcomeUnknown.class);
    office.pass(Duration.ofMinutes(20), Duration.ofMinutes(1));
    Payment payment = cashier().pay(List.of(first, second)).value();
    assertThat(payment.paid()).containsExactly(first);
    assertThat(payment.left()).extracting(Payment.Left::orderId).containsExactly(second);
    assertThat(office.journal.intents(Optional.of(Intent.State.PARTLY), Optional.empty(), 9))
        .hasSize(1);
  }

  @Test
  void anOrderOfAnUnknownPaymentIsNotPaidWithOthers() {
    String first = ordered("r1");
    String second = ordered("r2");
    merchant.does(Merchant.Fault.LOSES_THE_REQUEST);
    for (List<String> orders : List.of(List.of(first), List.of(second, first), List.of(first))) {
      assertThatThrownBy(() -> cashier().pay(orders))
          .isInstanceOf(SupplierFailure.OutcomeUnknown.class);
    }
    assertThat(merchant.told()).isEqualTo(3);
  }

  @Test
  void moreThanTheSupplierTakesAtOnceIsRefused() {
    assertThatThrownBy(() -> cashier().pay(List.of("1", "2", "3")))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("orders: 3 orders (expected: 1 to 2)");
    assertThat(merchant.told()).isZero();
  }

  @Test
  void nobodyPaysWithoutAPersonUnlessTheHouseAllowsIt() {
    open(policy(false, OrderPolicy.Limits.NONE, Optional.empty()));
    String order = ordered("r1");
    assertThatThrownBy(() -> cashier().pay(List.of(order)))
        .isInstanceOf(SupplierFailure.Forbidden.class)
        .hasMessage("payment without a person is off (expected: orders.password-free: true)");
  }

  @Test
  void aPaymentThatNeedsAPersonIsRefused() {
    open(policy(true, OrderPolicy.Limits.NONE, Optional.of(Money.yuan("24"))));
    String order = merchant.place(purchase("r1")).value().orders().get(0).id();
    assertThatThrownBy(() -> cashier().pay(List.of(order)))
        .isInstanceOf(SupplierFailure.Forbidden.class)
        .hasMessageContaining("25.00 CNY (expected: at most 24.00 CNY without the approval");
  }

  @Test
  void aLimitHoldsForThoseWhoSayNoPrice() {
    OrderPolicy.Limit most = new OrderPolicy.Limit(Optional.empty(), Optional.of(Money.yuan("40")));
    open(policy(true, new OrderPolicy.Limits(most, none(), none()), Optional.empty()));
    Purchase first = untold("r1");
    Purchase second = untold("r2");
    desk().place(first);
    assertThatThrownBy(() -> desk().place(second))
        .isInstanceOf(SupplierFailure.Forbidden.class)
        .hasMessage("all orders of today would cost 50.00 CNY (expected: at most 40.00 CNY)");
    assertThat(merchant.ledger()).hasSize(1);
  }

  @Test
  void aCancellationIsToldOnce() {
    String order = ordered("r1");
    merchant.does(Merchant.Fault.LOSES_THE_REQUEST);
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> cancel(order)).isInstanceOf(SupplierFailure.OutcomeUnknown.class);
    }
    assertThat(merchant.told()).isEqualTo(2);
    assertThatThrownBy(() -> cancel(order)).isInstanceOf(SupplierFailure.OutcomeUnknown.class);
  }

  @Test
  void aReceiptIsToldOnce() {
    String order = ordered("r1");
    merchant.become(order, OrderStatus.SHIPPED);
    merchant.does(Merchant.Fault.LOSES_THE_ANSWER);
    Receipts receipts = port(Receipts.class);
    assertThat(receipts.confirm(order, List.of()).value()).isTrue();
    assertThat(receipts.confirm(order, List.of()).value()).isTrue();
    assertThat(merchant.told()).isEqualTo(2);
  }

  @Test
  void thoseWhoComeAtOnceAreOne() {
    String order = ordered("r1");
    merchant.does(Merchant.Fault.LOSES_THE_ANSWER);
    List<Payment> paid = AtOnce.in(8, any -> cashier().pay(List.of(order)).value());
    assertThat(paid).allMatch(payment -> payment.paid().equals(List.of(order)));
    assertThat(merchant.told()).isEqualTo(2);
  }

  @Test
  void clientsFindTheirOrdersByTheirOwnNamesAlone() {
    String mine = ordered("r1");
    Provider other = office.journaling.before(merchant.provider(), "xportcn other");
    String theirs = place(other, "r1");
    assertThat(theirs).isNotEqualTo(mine);
    assertThat(found("r1")).extracting(Order::id).containsExactly(mine);
    assertThat(found("r1"))
        .extracting(Order::reference)
        .containsExactly(Optional.of(new Reference("r1")));
    assertThat(merchant.ledger())
        .extracting(order -> order.reference().orElseThrow().value())
        .allMatch(name -> name.startsWith("sc"));
  }

  @Test
  void goodsOfSeveralSellersAreOneThing() {
    OrderRegister register = port(OrderRegister.class);
    Reference name = new Reference("both");
    List<OrderRegister.Part> parts =
        Stream.of(purchase("both", 1), purchase("both", 2))
            .map(purchase -> new OrderRegister.Part(purchase, Optional.empty()))
            .toList();
    Placement placed = register.place(name, "the same", () -> parts).value();
    assertThat(placed.orders()).hasSize(2);
    assertThat(register.place(name, "the same", () -> parts).value()).isEqualTo(placed);
    assertThat(found("both")).hasSize(2);
    assertThatThrownBy(() -> register.place(name, "another", () -> parts))
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage("reference: both (expected: one that does not stand for another order)");
    assertThat(merchant.told()).isEqualTo(2);
  }

  @Test
  void whatIsLeftOutOfSeveralSellersGoodsIsToldEachTime() {
    OrderRegister register = port(OrderRegister.class);
    Reference name = new Reference("both");
    List<OrderRegister.Part> parts =
        List.of(
            new OrderRegister.Part(purchase("both", 1), Optional.of("sold out")),
            new OrderRegister.Part(purchase("both", 2), Optional.empty()));
    for (int i = 0; i < 2; i++) {
      Placement placed = register.place(name, "the same", () -> parts).value();
      assertThat(placed.orders()).hasSize(1);
      assertThat(placed.refused())
          .extracting(Placement.Refused::reason)
          .containsExactly("sold out");
    }
  }

  private void open(OrderPolicy policy) {
    office.close();
    office = new Office(policy, merchant.provider());
  }

  private List<Order> found(String name) {
    OrderQuery query = OrderQuery.of(new Reference(name));
    return port(OrderBook.class).orders(query).value().items();
  }

  private boolean cancel(String order) {
    return port(Cancellations.class)
        .cancel(new Cancellation(order, Cancellation.Reason.BUYER, Optional.empty()))
        .value();
  }

  private Cashier cashier() {
    return port(Cashier.class);
  }

  private OrderDesk desk() {
    return port(OrderDesk.class);
  }

  private <P> P port(Class<P> port) {
    return office.journaling.before(merchant.provider(), "xportcn shop").port(port).orElseThrow();
  }

  private String ordered(String name) {
    return place(office.journaling.before(merchant.provider(), "xportcn shop"), name);
  }

  private String place(Provider provider, String name) {
    return provider
        .port(OrderDesk.class)
        .orElseThrow()
        .place(purchase(name))
        .value()
        .orders()
        .get(0)
        .id();
  }

  private Purchase purchase(String name) {
    return purchase(name, 2);
  }

  private Purchase purchase(String name, long product) {
    Purchase ours =
        office
            .place
            .preview(Optional.empty(), Office.order(office.quoted(product)))
            .purchases()
            .get(0);
    return new Purchase(
        new Reference(name), ours.quoted(), ours.address(), ours.note(), ours.audience());
  }

  private Purchase untold(String name) {
    Purchase told = purchase(name);
    Money none = Money.fen(0);
    return new Purchase(
        told.reference(),
        new QuotedOrder(
            Optional.empty(),
            told.quoted().lines(),
            Amounts.of(none, none),
            told.quoted().terms(),
            Optional.empty()),
        told.address(),
        told.note(),
        told.audience());
  }

  private static Map<String, OrderPolicy.Limit> none() {
    return Map.of();
  }

  private static OrderPolicy policy(
      boolean passwordFree, OrderPolicy.Limits limits, Optional<Money> above) {
    OrderPolicy usual = OrderPolicy.USUAL;
    return new OrderPolicy(
        usual.quotesLast(),
        usual.longestFlight(),
        usual.lookUps(),
        usual.lateLooks(),
        passwordFree,
        limits,
        new OrderPolicy.Approvals(above, Duration.ofHours(1)));
  }
}
