package io.supercargo.sandbox.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.order.FrontWarehouse;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.domain.payment.BillQuery.Basis;
import io.supercargo.domain.payment.BillQuery.Span;
import io.supercargo.domain.payment.PaymentVoucher;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.Bills;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.FrontWarehouses;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.PaymentVouchers;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.FaultEffect;
import io.supercargo.ports.store.MarketStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is booked of orders, and what is said of them after they were placed. */
final class PapersTest {
  private static final Instant OPENING = Instant.parse("2026-11-20T08:00:00Z");

  @TempDir Path folder;
  private final MarketStore store = MarketStore.inMemory();
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
  void billsAddUpToWhatWasSpent() {
    String kept = booth.ordered("a", booth.line(Booth.CLIP, 20));
    String back = booth.ordered("b", booth.line(Booth.CLIP, 10));
    booth.ordered("unpaid", booth.line(Booth.CLIP, 10));
    booth.control().sellers().reprice(kept, Money.fen(99_999));
    booth.port(Cashier.class).pay(List.of(kept));
    booth.port(Cashier.class).pay(List.of(back));
    booth.clock.advance(Duration.ofHours(1));
    booth.control().sellers().refund(back);

    Money paid = sum(Bill.Kind.PURCHASE);
    Money returned = sum(Bill.Kind.REFUND);
    assertThat(paid.plus(returned.times(-1))).isEqualTo(booth.audit().spent());
    assertThat(returned).isEqualTo(booth.order(back).amounts().total());
    assertThat(bills(Bill.Kind.REFUND))
        .extracting(bill -> bill.booking().at())
        .containsOnly(OPENING.plus(Duration.ofHours(1)));
  }

  @Test
  void billsOfOneOrderOrOneLineAreFound() {
    Order order = booth.order(booth.ordered("a", booth.line(Booth.CLIP, 10)));
    booth.port(Cashier.class).pay(List.of(order.id()));

    assertThat(bills(Optional.of(order.id()))).hasSize(1);
    assertThat(bills(Optional.of(order.lines().get(0).id()))).hasSize(1);
    assertThat(bills(Optional.of("1"))).isEmpty();
  }

  @Test
  void whatWasSaidOfAnOrderIsKeptOverARestart() {
    String id = atTaobao();
    taobao().port(PaymentVouchers.class).orElseThrow().handIn(voucher(id));
    taobao().port(FrontWarehouses.class).orElseThrow().send(id, new FrontWarehouse("一号仓库", "广西省"));
    booth.close();
    open();

    Order order = taobao().port(OrderBook.class).orElseThrow().order(id).value();
    assertThat(order.nativeStatus()).isEqualTo("ORDER_PAY_STATUS");
    assertThat(order.notes())
        .containsEntry("voucher", "https://example.org/a.png")
        .containsEntry("voucherRemark", "today")
        .containsEntry("frontWarehouse", "一号仓库")
        .containsEntry("frontWarehouseAddress", "广西省");
  }

  @Test
  void lostAnswerToAVoucherLeavesItHandedIn() {
    String id = atTaobao();
    booth.fault(Fault.of(Capability.PAYMENT_VOUCHER, FaultEffect.TIMEOUT_AFTER));

    assertThatExceptionOfType(SupplierFailure.OutcomeUnknown.class)
        .isThrownBy(() -> taobao().port(PaymentVouchers.class).orElseThrow().handIn(voucher(id)));
    assertThat(taobao().port(OrderBook.class).orElseThrow().order(id).value().nativeStatus())
        .isEqualTo("ORDER_PAY_STATUS");
  }

  @Test
  void itemsAreKnownByTheNamesOfOrdersToo() {
    BuyableItems items = taobao().port(BuyableItems.class).orElseThrow();
    BuyableItem item = items.item(product().id()).value();

    assertThat(items.item(new ProductId.Opaque(Marketplace.TAOBAO, item.itemId())).value())
        .isEqualTo(item);
  }

  private String atTaobao() {
    Product product = product();
    Sku sku = product.skus().stream().filter(it -> it.stock() > 10).findFirst().orElseThrow();
    long least = product.offer().minOrderQuantity().orElse(1);
    OrderLine line = new OrderLine(product.id(), Variant.sku(sku.id()), least);
    return taobao()
        .port(OrderDesk.class)
        .orElseThrow()
        .place(Booth.purchase("t", line))
        .value()
        .orders()
        .get(0)
        .id();
  }

  private Product product() {
    ProductId id =
        taobao()
            .port(ProductSearch.class)
            .orElseThrow()
            .search(SearchQuery.of(""))
            .value()
            .items()
            .get(0)
            .id();
    return taobao().port(ProductCatalog.class).orElseThrow().product(id, Audience.ENGLISH).value();
  }

  private Provider taobao() {
    return booth.at(Marketplace.TAOBAO);
  }

  private static PaymentVoucher voucher(String id) {
    return new PaymentVoucher(
        id, List.of(URI.create("https://example.org/a.png")), Optional.of("today"));
  }

  private Money sum(Bill.Kind kind) {
    return bills(kind).stream().map(Bill::amount).reduce(Money.fen(0), Money::plus);
  }

  private List<Bill> bills(Bill.Kind kind) {
    return bills(kind, Optional.empty());
  }

  private List<Bill> bills(Optional<String> order) {
    return bills(Bill.Kind.PURCHASE, order);
  }

  private List<Bill> bills(Bill.Kind kind, Optional<String> order) {
    Span span = new Span(Basis.BOOKED, OPENING, OPENING.plus(Duration.ofDays(1)));
    return booth
        .port(Bills.class)
        .bills(new BillQuery(kind, span, order, new PageRequest(1, 100)))
        .value()
        .items();
  }
}
