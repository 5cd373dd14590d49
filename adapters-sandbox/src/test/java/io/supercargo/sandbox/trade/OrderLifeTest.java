package io.supercargo.sandbox.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Cancellation.Reason;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.payment.Payment;
import io.supercargo.domain.payment.PaymentLink;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.PaymentLinks;
import io.supercargo.ports.order.PaymentPage;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.store.MarketStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OrderLifeTest {
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

  @Test
  void idsAreNumbersThatNoFloatingPointNumberHolds() {
    assertThat(booth.ordered("a", clip(10))).matches("[0-9]{19}");
    assertThat(Long.parseLong(booth.ordered("b", clip(10)))).isGreaterThan(1L << 53);
  }

  @Test
  void goodsAreGoneOnceTheyAreOrderedAndComeBackWhenTheyAreNotWanted() {
    OrderLine line = clip(10);
    long before = left(line);
    String id = booth.ordered("a", line);
    assertThat(left(line)).isEqualTo(before - 10);

    booth
        .port(Cancellations.class)
        .cancel(new Cancellation(id, Reason.OTHER, Optional.of("too dear")));

    assertThat(left(line)).isEqualTo(before);
    assertThat(booth.order(id).closeReason()).contains("other: too dear");
  }

  @Test
  void unpaidOrdersEndAfterThreeDaysOfTheMarketsClock() {
    OrderLine line = clip(10);
    long before = left(line);
    Instant placed = booth.clock.instant();
    String id = booth.ordered("a", line);

    booth.control().clock().advance(Duration.ofHours(71));
    assertThat(booth.order(id).status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    booth.control().clock().advance(Duration.ofHours(30));

    Order order = booth.order(id);
    assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(order.closeReason()).contains("买家超时未付款");
    assertThat(order.times().ended()).contains(placed.plus(Duration.ofDays(3)));
    assertThat(left(line)).isEqualTo(before);
  }

  @Test
  void timeThatPassesByItselfEndsThemToo() {
    String id = booth.ordered("a", clip(10));
    booth.clock.advance(Duration.ofDays(3));

    assertThat(booth.order(id).nativeStatus()).isEqualTo("cancel");
  }

  @Test
  void lifeOfAnOrderIsToldInTheWordsOf1688() {
    String id = booth.ordered("a", clip(10));
    assertThat(booth.order(id).nativeStatus()).isEqualTo("waitbuyerpay");
    pay(id);
    assertThat(booth.order(id).nativeStatus()).isEqualTo("waitsellersend");
    booth.control().sellers().ship(id);
    assertThat(booth.order(id).nativeStatus()).isEqualTo("waitbuyerreceive");
    booth.control().sellers().deliver(id);
    assertThat(booth.order(id).notes()).containsEntry("delivered", "2026-11-20T08:00:00Z");
    booth.port(Receipts.class).confirm(id, List.of());
    assertThat(booth.order(id).nativeStatus()).isEqualTo("confirm_goods");
    booth.control().clock().advance(Duration.ofDays(1));
    assertThat(booth.order(id).nativeStatus()).isEqualTo("success");
    assertThat(booth.order(id).status()).isEqualTo(OrderStatus.COMPLETED);
  }

  @Test
  void silentBuyersHaveReceivedAfterTenDays() {
    String id = paid();
    booth.control().sellers().ship(id);
    booth.control().clock().advance(Duration.ofDays(20));
    assertThat(booth.order(id).status()).isEqualTo(OrderStatus.SHIPPED);
    booth.control().sellers().deliver(id);
    booth.control().clock().advance(Duration.ofDays(10));
    assertThat(booth.order(id).status()).isEqualTo(OrderStatus.RECEIVED);
  }

  @Test
  void orderIsReceivedWhenEachOfItsLinesIs() {
    String id = booth.ordered("a", clip(10), clip(20));
    pay(id);
    booth.control().sellers().ship(id);
    List<String> lines = booth.order(id).lines().stream().map(it -> it.id()).toList();
    Receipts receipts = booth.port(Receipts.class);

    receipts.confirm(id, lines.subList(0, 1));
    assertThat(booth.order(id).status()).isEqualTo(OrderStatus.SHIPPED);
    receipts.confirm(id, lines.subList(1, 2));
    assertThat(booth.order(id).status()).isEqualTo(OrderStatus.RECEIVED);
    assertThatThrownBy(() -> receipts.confirm(id, List.of()))
        .hasMessage("order %s is confirm_goods (expected: waitbuyerreceive)".formatted(id));
  }

  @Test
  void refundBeforeSendingBringsTheGoodsBackAndAfterwardsNot() {
    OrderLine line = clip(10);
    long before = left(line);
    String kept = paid();
    String sent = paid();
    booth.control().sellers().ship(sent);
    Money spent = booth.audit().spent();

    assertThat(booth.control().sellers().refund(kept).nativeStatus()).isEqualTo("terminated");
    booth.control().sellers().refund(sent);

    assertThat(left(line)).isEqualTo(before - 10);
    assertThat(spent).isGreaterThan(Money.fen(0));
    assertThat(booth.audit().spent()).isEqualByComparingTo(Money.fen(0));
  }

  @Test
  void sellerChangesWhatAnUnpaidOrderCosts() {
    String id = booth.ordered("a", clip(10));
    Money total = booth.order(id).amounts().total();

    Order cheaper = booth.control().sellers().reprice(id, Money.fen(total.toFen() - 50));
    assertThat(cheaper.amounts().discount()).isEqualTo(Money.fen(50));
    Order dearer = booth.control().sellers().reprice(id, total.plus(Money.fen(70)));
    assertThat(dearer.amounts().discount()).isEqualTo(Money.fen(0));
    assertThat(dearer.amounts().total()).isEqualTo(total.plus(Money.fen(70)));
    pay(id);
    assertThatThrownBy(() -> booth.control().sellers().reprice(id, total))
        .hasMessage("order %s is waitsellersend (expected: waitbuyerpay)".formatted(id));
  }

  @Test
  void sameReferenceTwiceMakesTwoOrders() {
    booth.ordered("a", clip(10));
    booth.ordered("a", clip(10));

    assertThat(booth.referred("a")).hasSize(2);
  }

  @Test
  void supplierThatLooksAtReferencesTakesEachOnce() {
    try (Booth strict =
        new Booth(MarketStore.inMemory(), folder.resolve("strict"), "refuse-duplicates", true)) {
      String id = strict.ordered("a", strict.line(Booth.CLIP, 10));

      assertThatThrownBy(() -> strict.place("a", strict.line(Booth.CLIP, 10)))
          .isInstanceOf(SupplierFailure.Invalid.class)
          .hasMessage("reference a is that of order " + id);
      assertThat(strict.orders()).hasSize(1);
    }
  }

  @Test
  void purchaseOfSeveralSellersBecomesSeveralOrders() {
    Placement placement = booth.place("a", clip(10), booth.line(Booth.SHORTS, 10));

    assertThat(placement.orders()).hasSize(2);
    assertThat(booth.referred("a")).extracting(Order::seller).doesNotHaveDuplicates();
  }

  @Test
  void nothingIsOrderedWhereOneLineCannotBe() {
    OrderLine line = clip(10);
    long before = left(line);

    assertThatThrownBy(() -> booth.place("a", line, booth.line(Booth.SHORTS, 1_000_000)))
        .isInstanceOf(SupplierFailure.OutOfStock.class);
    assertThat(booth.orders()).isEmpty();
    assertThat(left(line)).isEqualTo(before);
  }

  @Test
  void whoNamesNoTradeTypeIsGivenCredit() {
    String id =
        booth
            .port(OrderDesk.class)
            .place(Booth.purchase("a", List.of(), clip(10)))
            .value()
            .orders()
            .get(0)
            .id();

    assertThat(booth.order(id).notes()).containsEntry("tradeType", "creditBuy");
  }

  @Test
  void unknownTradeTypesAreRefused() {
    assertThatThrownBy(
            () ->
                booth.port(OrderDesk.class).place(Booth.purchase("a", List.of("barter"), clip(10))))
        .hasMessage("trade type barter (expected: one of assureTrade, creditBuy)");
  }

  @Test
  void moreLinesThanAnOrderHasAreRefused() {
    OrderLine[] lines = LongStream.range(0, 51).mapToObj(i -> clip(10)).toArray(OrderLine[]::new);

    assertThatThrownBy(() -> booth.place("a", lines)).hasMessage("51 lines (expected: 1 to 50)");
  }

  @Test
  void ordersOfAnotherMarketplaceAreNotFound() {
    String id = booth.ordered("a", clip(10));
    OrderBook elsewhere = booth.at(Marketplace.TAOBAO).port(OrderBook.class).orElseThrow();

    assertThatThrownBy(() -> elsewhere.order(id))
        .isInstanceOf(SupplierFailure.NotFound.class)
        .hasMessage("sandbox has no order " + id);
  }

  @Test
  void balanceThatIsTooLowPaysNothingAndLeavesALink() {
    try (Booth poor = new Booth(MarketStore.inMemory(), folder.resolve("poor"), "balance", 1)) {
      String id = poor.ordered("a", poor.line(Booth.SHORTS, 10));
      Payment payment = poor.port(Cashier.class).pay(List.of(id)).value();

      assertThat(payment.paid()).isEmpty();
      assertThat(payment.left())
          .extracting(Payment.Left::code)
          .containsExactly(Optional.of("BALANCE_NOT_ENOUGH"));
      assertThat(payment.link().orElseThrow().toString())
          .matches("http://localhost:8080/sandbox/pay/[A-Za-z0-9_-]{22}");
    }
  }

  @Test
  void payerPaysWithAClickAndTwiceIsOnce() {
    String one = booth.ordered("a", clip(10));
    String two = booth.ordered("b", clip(20));
    PaymentLink link = booth.port(PaymentLinks.class).link(List.of(one, two)).value();
    String token = link.address().getPath().substring("/sandbox/pay/".length());
    PaymentPage page = booth.port(PaymentPage.class);
    Money due = booth.order(one).amounts().total().plus(booth.order(two).amounts().total());

    assertThat(page.bill(token).orElseThrow().total()).isEqualByComparingTo(due);
    assertThat(page.pay(token).orElseThrow().total()).isEqualByComparingTo(Money.fen(0));
    assertThat(page.pay(token).orElseThrow().dues())
        .extracting(PaymentPage.Due::status)
        .containsOnly(OrderStatus.PAID);
    assertThat(booth.order(one).status()).isEqualTo(OrderStatus.PAID);
    assertThat(booth.audit().spent()).isEqualTo(Money.fen(0));
    assertThat(page.bill("guessed")).isEmpty();
  }

  private String paid() {
    String id = booth.ordered("a", clip(10));
    pay(id);
    return id;
  }

  private void pay(String id) {
    assertThat(booth.port(Cashier.class).pay(List.of(id)).value().paid()).containsExactly(id);
  }

  private OrderLine clip(long pieces) {
    return booth.line(Booth.CLIP, pieces);
  }

  private long left(OrderLine line) {
    return booth.stock(Booth.CLIP, line.variant().skuId().orElseThrow());
  }
}
