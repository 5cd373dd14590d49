package io.supercargo.sandbox.trade;

import static io.supercargo.sandbox.trade.Booth.CLIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingStatus;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.sandbox.SandboxLedger;
import io.supercargo.ports.store.MarketStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders that are sent in parts. */
final class PartsTest {
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
  void eachPartIsAParcelOfItsOwn() {
    String order = paid(10, 20);
    ship(order, 12);
    assertThat(booth.order(order).status()).isEqualTo(OrderStatus.PAID);
    booth.control().clock().advance(Duration.ofHours(3));
    ship(order, 18);

    assertThat(booth.order(order).status()).isEqualTo(OrderStatus.SHIPPED);
    List<Shipment> parcels = parcels(order);
    assertThat(parcels).extracting(Shipment::id).containsExactly("LP" + order, "LP" + order + "-2");
    assertThat(parcels).extracting(Shipment::waybill).doesNotHaveDuplicates();
    assertThat(parcels)
        .extracting(Shipment::status)
        .containsExactly(TrackingStatus.COLLECTED, TrackingStatus.ANNOUNCED);
    assertThat(parcels.get(0).contents())
        .extracting(Shipment.Content::quantity)
        .containsExactly(10L, 2L);
    assertThat(parcels.get(1).contents())
        .extracting(Shipment.Content::quantity)
        .containsExactly(18L);
    assertThat(booth.audit().shipments()).isEqualTo(parcels);
  }

  @Test
  void partsArriveByThemselvesAndAreThereAfterARestart() {
    String order = paid(10);
    ship(order, 4);
    booth.control().sellers().deliver(order);
    booth.control().sellers().ship(order);
    booth.close();
    booth = new Booth(store, folder);

    assertThat(parcels(order))
        .extracting(Shipment::status)
        .containsExactly(TrackingStatus.DELIVERED, TrackingStatus.ANNOUNCED);
    booth.control().sellers().deliver(order);
    assertThat(parcels(order).get(1).status()).isEqualTo(TrackingStatus.DELIVERED);
    booth.control().clock().advance(Duration.ofDays(12));
    assertThat(booth.order(order).status()).isEqualTo(OrderStatus.COMPLETED);
  }

  @Test
  void allPiecesAtOnceAreNoPart() {
    String order = paid(10);
    ship(order, 10);

    assertThat(booth.order(order).status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(parcels(order)).hasSize(1);
    assertThatThrownBy(() -> ship(order, 1))
        .hasMessage("order %s is waitbuyerreceive (expected: waitsellersend)".formatted(order));
    assertThatThrownBy(() -> ship(paid(10), 0)).hasMessage("pieces: 0 (expected: 1 or more)");
  }

  @Test
  void whatIsReceivedWasDeliveredAndWhatIsClosedStaysWhereItIs() {
    String received = paid(10);
    booth.control().sellers().ship(received);
    booth.port(Receipts.class).confirm(received, List.of());
    String closed = paid(10);
    ship(closed, 4);
    booth.control().sellers().refund(closed);
    booth.control().clock().advance(Duration.ofDays(3));

    assertThat(parcels(received).get(0).status()).isEqualTo(TrackingStatus.DELIVERED);
    assertThat(parcels(closed).get(0).status()).isEqualTo(TrackingStatus.ANNOUNCED);
    assertThat(held()).as("4 were sent, and 10 received").isEqualTo(14);
    assertBalanced();
  }

  @Test
  void linesOfWhichSomeWasSentAreNotUnsent() {
    String order = paid(10, 20);
    ship(order, 10);
    List<String> lines = booth.order(order).lines().stream().map(it -> it.id()).toList();

    assertThatThrownBy(() -> ask(order, lines.get(0), GoodsState.NOT_SENT))
        .hasMessage(
            "line %s of order %s, which is sent in parts, cannot be not-sent"
                .formatted(lines.get(0), order));
    booth.control().refunds().agree(ask(order, lines.get(1), GoodsState.NOT_SENT));

    assertThat(booth.order(order).status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(parcels(order)).hasSize(1);
    assertThat(held()).isEqualTo(10);
    assertBalanced();
  }

  private String ask(String order, String line, GoodsState goods) {
    RefundScope scope =
        new RefundScope(
            order,
            List.of(RefundedLine.whole(line)),
            RefundKind.REFUND_ONLY,
            goods,
            SalePhase.IN_SALE);
    RefundDraft draft =
        new RefundDraft(
            scope,
            "20006",
            booth.port(RefundLimits.class).maximum(scope).value().most(),
            "not wanted",
            List.of(),
            Optional.empty());
    return booth.port(RefundDesk.class).open(draft).value();
  }

  private void ship(String order, long pieces) {
    assertThat(booth.control().sellers().ship(order, OptionalLong.of(pieces)).id())
        .isEqualTo(order);
  }

  private List<Shipment> parcels(String order) {
    return booth.port(Tracking.class).shipments(order).value();
  }

  private String paid(long... pieces) {
    OrderLine[] lines =
        Arrays.stream(pieces).mapToObj(each -> booth.line(CLIP, each)).toArray(OrderLine[]::new);
    String id = booth.ordered("a", lines);
    assertThat(booth.port(Cashier.class).pay(List.of(id)).value().paid()).containsExactly(id);
    return id;
  }

  private long held() {
    return booth.audit().stock().stream().mapToLong(SandboxLedger.Stock::held).sum();
  }

  private void assertBalanced() {
    assertThat(booth.audit().stock())
        .allSatisfy(
            stock ->
                assertThat(stock.first() + stock.added()).isEqualTo(stock.held() + stock.left()));
  }
}
