package io.supercargo.sandbox.trade;

import static io.supercargo.sandbox.trade.Booth.CLIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Money;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundChanges;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.order.Bills;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.FaultEffect;
import io.supercargo.ports.sandbox.SandboxLedger;
import io.supercargo.ports.store.MarketStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RefundLifeTest {
  private final MarketStore store = MarketStore.inMemory();
  @TempDir Path folder;
  private Booth booth;

  @BeforeEach
  void open() {
    booth = new Booth(store, folder);
  }

  @AfterEach
  void close() {
    booth.close();
  }

  @Test
  void moneyAndGoodsOfWhatWasNotSentComeBack() {
    String order = paid(clip(10), clip(20));
    long spent = booth.audit().spent().toFen();
    String first = ask(order, lines(order).subList(0, 1), GoodsState.NOT_SENT, "20006");

    booth.control().refunds().agree(first);

    long back = refund(first).claim().asked().total().toFen();
    assertThat(booth.audit().spent().toFen()).isEqualTo(spent - back);
    assertThat(held()).isEqualTo(20);
    assertThat(booth.order(order).status()).isEqualTo(OrderStatus.PAID);
    booth.control().sellers().ship(order);
    assertThat(booth.port(Tracking.class).shipments(order).value().get(0).contents()).hasSize(1);
    assertBalanced();
  }

  @Test
  void orderOfWhichAllWentBackIsClosed() {
    String order = paid(clip(10), clip(20));
    for (String line : lines(order)) {
      booth.control().refunds().agree(ask(order, List.of(line), GoodsState.NOT_SENT, "20006"));
    }

    assertThat(booth.order(order).status()).isEqualTo(OrderStatus.CLOSED);
    assertThat(booth.order(order).closeReason()).contains("退款成功");
    assertThat(booth.audit().spent().toFen()).isZero();
    assertThat(held()).isZero();
    assertThat(billed(order, Bill.Kind.REFUND)).isEqualTo(billed(order, Bill.Kind.PURCHASE));
    assertBalanced();
  }

  @Test
  void goodsThatComeBackAreForSaleAgain() {
    String order = sent(clip(10));
    RefundScope scope = some(order, lines(order).get(0), 4);
    String id = booth.port(RefundDesk.class).open(draft(scope, "20029", most(scope))).value();
    booth.control().refunds().agree(id);
    assertThat(refund(id).status()).isEqualTo(RefundStatus.AWAITING_RETURN);
    booth.port(RefundReturns.class).send(id, parcel("ZTO"));
    assertThat(held()).isEqualTo(10);

    booth.control().refunds().receive(id);

    assertThat(refund(id).nativeStatus()).isEqualTo("refundsuccess");
    assertThat(held()).isEqualTo(6);
    assertThat(booth.order(order).status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(booth.port(Tracking.class).shipments(order).value().get(0).contents().get(0))
        .satisfies(content -> assertThat(content.quantity()).isEqualTo(10));
    assertBalanced();
  }

  @Test
  void silenceIsOverruledByTheClock() {
    String agreed = ask(paid(clip(10)), GoodsState.NOT_SENT, "20006");
    String back = ask(sent(clip(10)), "20030");
    booth.control().clock().advance(Duration.ofDays(5));
    assertThat(refund(agreed).status()).isEqualTo(RefundStatus.COMPLETED);
    assertThat(refund(back).status()).isEqualTo(RefundStatus.AWAITING_RETURN);
    assertThat(refund(back).times().deadline()).isPresent();

    booth.control().clock().advance(Duration.ofDays(7));
    assertThat(refund(back).status()).isEqualTo(RefundStatus.CLOSED);
    assertThat(refund(back).times().ended())
        .contains(Instant.parse("2026-11-20T08:00:00Z").plus(Duration.ofDays(12)));

    String received = ask(sent(clip(10)), "20030");
    booth.control().refunds().agree(received);
    booth.port(RefundReturns.class).send(received, parcel("YTO"));
    booth.control().clock().advance(Duration.ofDays(10));
    assertThat(refund(received).status()).isEqualTo(RefundStatus.COMPLETED);
    String refused = ask(paid(clip(10)), GoodsState.NOT_SENT, "20006");
    booth.control().refunds().refuse(refused, "no");
    booth.control().clock().advance(Duration.ofDays(7));
    assertThat(refund(refused).status()).isEqualTo(RefundStatus.CLOSED);
    assertBalanced();
  }

  @Test
  void openRefundKeepsAnOrderFromItsEnd() {
    String order = sent(clip(10));
    booth.control().sellers().deliver(order);
    booth.control().clock().advance(Duration.ofDays(7));
    String id = ask(order, "20030");
    booth.control().refunds().agree(id);

    booth.control().clock().advance(Duration.ofDays(6));
    assertThat(booth.order(order).status()).isEqualTo(OrderStatus.SHIPPED);
    booth.control().clock().advance(Duration.ofDays(2));
    assertThat(refund(id).status()).isEqualTo(RefundStatus.CLOSED);
    assertThat(booth.order(order).status()).isEqualTo(OrderStatus.COMPLETED);
  }

  @Test
  void whatHappensToTheGoodsClosesRefundsOfOthers() {
    String unsent = paid(clip(10));
    String ofUnsent = ask(unsent, GoodsState.NOT_SENT, "20006");
    booth.control().sellers().ship(unsent);
    assertThat(refund(ofUnsent).status()).isEqualTo(RefundStatus.CLOSED);

    String ofLost = ask(unsent, GoodsState.NOT_RECEIVED, "20011");
    booth.port(Receipts.class).confirm(unsent, List.of());
    assertThat(refund(ofLost).status()).isEqualTo(RefundStatus.CLOSED);

    String closed = paid(clip(10));
    String ofClosed = ask(closed, GoodsState.NOT_SENT, "20006");
    booth.control().sellers().refund(closed);
    assertThat(refund(ofClosed).status()).isEqualTo(RefundStatus.CLOSED);
    assertThat(billed(closed, Bill.Kind.REFUND)).isEqualTo(billed(closed, Bill.Kind.PURCHASE));
    assertBalanced();
  }

  @Test
  void refusedOneCanBeAskedOtherwise() {
    String order = sent(clip(10));
    String id = ask(order, "20030");
    booth.control().refunds().refuse(id, "worn");
    RefundScope scope = some(order, lines(order).get(0), 2);

    booth.port(RefundChanges.class).change(id, draft(scope, "20029", most(scope)));

    assertThat(refund(id).status()).isEqualTo(RefundStatus.OPENED);
    assertThat(refund(id).claim().lines().get(0).quantity()).hasValue(2);
    assertThat(refund(id).messages()).hasSize(3);
  }

  @Test
  void refusalsHaveTheCodesOf1688() {
    String order = paid(clip(10));
    RefundScope scope = scope(order, lines(order), RefundKind.REFUND_ONLY, GoodsState.NOT_SENT);
    RefundSum all = most(scope);

    assertRefused("5011", draft(scope, "20006", RefundSum.of(Money.fen(1))));
    assertRefused("5004", draft(scope, "7", all));
    assertRefused("5012", new RefundDraft(scope, "20006", all, "x", List.of(), Optional.empty()));
    assertRefused(
        "5003",
        draft(
            scope(order, lines(order), RefundKind.REFUND_ONLY, GoodsState.RECEIVED), "20030", all));
    assertRefused(
        "5013",
        draft(
            scope(order, List.of("7"), RefundKind.REFUND_ONLY, GoodsState.NOT_SENT), "20006", all));
    String sent = sent(clip(10));
    RefundScope back = scope(sent, lines(sent), RefundKind.RETURN_AND_REFUND, GoodsState.RECEIVED);
    assertRefused("5005", draft(back, "20028", most(back)));
    assertRefused("5006", draft(back, "20030", new RefundSum(Money.fen(1), Money.fen(1))));
    String id = ask(order, GoodsState.NOT_SENT, "20006");
    assertRefused("5010", draft(scope, "20006", all));
    assertThatThrownBy(() -> booth.port(RefundReturns.class).send(id, parcel("ZTO")))
        .hasMessage("refund %s is opened (expected: awaiting-return)".formatted(id));
    assertThatThrownBy(() -> booth.control().refunds().receive(id))
        .hasMessage("refund %s is opened (expected: returned)".formatted(id));
  }

  @Test
  void refundsSurviveARestart() {
    String id = ask(paid(clip(10)), GoodsState.NOT_SENT, "20006");
    RefundCase before = refund(id);
    booth.close();
    booth = new Booth(store, folder);

    assertThat(refund(id)).isEqualTo(before);
    booth.control().clock().advance(Duration.ofDays(5));
    assertThat(refund(id).status()).isEqualTo(RefundStatus.COMPLETED);
    assertBalanced();
  }

  @Test
  void lostAnswerLeavesARefund() {
    booth.fault(Fault.of(Capability.REFUND, FaultEffect.TIMEOUT_AFTER).times(1));
    String order = paid(clip(10));

    assertThatThrownBy(() -> ask(order, GoodsState.NOT_SENT, "20006"))
        .isInstanceOf(SupplierFailure.OutcomeUnknown.class);
    assertThat(booth.audit().refunds()).hasSize(1);
  }

  private void assertRefused(String code, RefundDraft draft) {
    assertThatThrownBy(() -> booth.port(RefundDesk.class).open(draft))
        .isInstanceOfSatisfying(
            SupplierFailure.Invalid.class,
            refusal -> assertThat(refusal.origin().code()).contains(code));
  }

  /** What was spent is what is billed less what went back, and no piece is lost or made. */
  private void assertBalanced() {
    SandboxLedger.Audit audit = booth.audit();
    long billed = 0;
    for (SandboxLedger.Entry entry : audit.orders()) {
      billed += billed(entry.order().id(), Bill.Kind.PURCHASE);
      billed -= billed(entry.order().id(), Bill.Kind.REFUND);
    }
    assertThat(audit.spent().toFen()).isEqualTo(billed);
    assertThat(audit.stock())
        .allSatisfy(
            stock ->
                assertThat(stock.first() + stock.added()).isEqualTo(stock.held() + stock.left()));
  }

  private long held() {
    return booth.audit().stock().stream().mapToLong(SandboxLedger.Stock::held).sum();
  }

  private long billed(String order, Bill.Kind kind) {
    Instant from = Instant.parse("2026-11-01T00:00:00Z");
    BillQuery.Span span =
        new BillQuery.Span(BillQuery.Basis.BOOKED, from, from.plus(Duration.ofDays(365)));
    return booth
        .port(Bills.class)
        .bills(new BillQuery(kind, span, Optional.of(order), new PageRequest(1, 100)))
        .value()
        .items()
        .stream()
        .mapToLong(bill -> bill.amount().toFen())
        .sum();
  }

  private String ask(String order, GoodsState goods, String reason) {
    return ask(order, lines(order), goods, reason);
  }

  private String ask(String order, List<String> lines, GoodsState goods, String reason) {
    RefundScope scope = scope(order, lines, RefundKind.REFUND_ONLY, goods);
    return booth.port(RefundDesk.class).open(draft(scope, reason, most(scope))).value();
  }

  /** Goods are to go back. */
  private String ask(String order, String reason) {
    RefundScope scope =
        scope(order, lines(order), RefundKind.RETURN_AND_REFUND, GoodsState.RECEIVED);
    return booth
        .port(RefundDesk.class)
        .open(draft(scope, reason, RefundSum.of(most(scope).goods())))
        .value();
  }

  private RefundSum most(RefundScope scope) {
    return booth.port(RefundLimits.class).maximum(scope).value().most();
  }

  private static RefundDraft draft(RefundScope scope, String reason, RefundSum sum) {
    return new RefundDraft(scope, reason, sum, "as agreed", List.of(), Optional.empty());
  }

  private static RefundScope scope(
      String order, List<String> lines, RefundKind kind, GoodsState goods) {
    return new RefundScope(
        order, lines.stream().map(RefundedLine::whole).toList(), kind, goods, SalePhase.IN_SALE);
  }

  private static RefundScope some(String order, String line, long pieces) {
    return new RefundScope(
        order,
        List.of(new RefundedLine(line, OptionalLong.of(pieces))),
        RefundKind.RETURN_AND_REFUND,
        GoodsState.RECEIVED,
        SalePhase.IN_SALE);
  }

  private static ReturnShipment parcel(String code) {
    return new ReturnShipment(
        new Carrier(Optional.of(code), code),
        "7561234",
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private RefundCase refund(String id) {
    return booth.port(RefundBook.class).refund(id).value();
  }

  private List<String> lines(String order) {
    return booth.order(order).lines().stream().map(OrderedLine::id).toList();
  }

  private String paid(OrderLine... lines) {
    String id = booth.ordered("r" + booth.audit().orders().size(), lines);
    booth.port(Cashier.class).pay(List.of(id));
    return id;
  }

  private String sent(OrderLine... lines) {
    String id = paid(lines);
    booth.control().sellers().ship(id);
    return id;
  }

  private OrderLine clip(long quantity) {
    return booth.line(CLIP, quantity);
  }
}
