package io.supercargo.testkit.fake;

import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundChanges;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundEvidence;
import io.supercargo.ports.aftersales.RefundHistory;
import io.supercargo.ports.aftersales.RefundLetters;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.ports.logistics.Carriers;
import io.supercargo.ports.logistics.ConsignmentDesk;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.logistics.Warehouse;
import io.supercargo.ports.order.Bills;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.FrontWarehouses;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.PaymentLinks;
import io.supercargo.ports.order.PaymentVouchers;
import io.supercargo.ports.order.PaymentWays;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.order.SupplierCart;
import io.supercargo.ports.provider.Provider;
import io.supercargo.testkit.order.OrderSample;
import java.util.Optional;

/** All that the fake market has for buying. */
final class FakeTrade {
  private static final int KNOWN = 8;

  /** Of another shop than the known one. */
  private static final int OTHER = 5;

  private final Marketplace marketplace;
  private final FakeOrders orders;
  private final FakeTill till;
  private final FakeRefunds refunds;

  FakeTrade(Marketplace marketplace, Counter counter) {
    this.marketplace = marketplace;
    this.orders = new FakeOrders(counter);
    this.till = new FakeTill(orders);
    this.refunds = new FakeRefunds(orders);
  }

  void furnish(Provider.Builder builder) {
    FakeOrderDesk desk = new FakeOrderDesk(orders);
    FakeOrderBook book = new FakeOrderBook(orders);
    FakePapers papers = new FakePapers(orders);
    FakeParcels parcels = new FakeParcels(orders);
    FakeDepot depot = new FakeDepot(orders.counter());
    builder
        .with(SupplierCart.class, new FakeCart(orders.counter(), desk))
        .with(QuoteDesk.class, desk)
        .with(OrderDesk.class, desk)
        .with(OrderBook.class, book)
        .with(Cancellations.class, book)
        .with(Receipts.class, book)
        .with(Cashier.class, till)
        .with(PaymentLinks.class, till)
        .with(PaymentWays.class, till)
        .with(FrontWarehouses.class, papers)
        .with(PaymentVouchers.class, papers)
        .with(Bills.class, papers)
        .with(Tracking.class, parcels)
        .with(Carriers.class, parcels)
        .with(ConsignmentDesk.class, depot)
        .with(Warehouse.class, depot);
    aftersales(builder);
  }

  private void aftersales(Provider.Builder builder) {
    FakeRefundDesk desk = new FakeRefundDesk(refunds);
    FakeRefundBook book = new FakeRefundBook(refunds);
    builder
        .with(RefundDesk.class, desk)
        .with(RefundLimits.class, desk)
        .with(RefundCancellations.class, desk)
        .with(RefundChanges.class, desk)
        .with(RefundReturns.class, desk)
        .with(RefundEvidence.class, desk)
        .with(RefundLetters.class, desk)
        .with(RefundBook.class, book)
        .with(RefundList.class, book)
        .with(RefundHistory.class, book);
  }

  OrderSample sample(Provider through) {
    return OrderSample.of(through, line(KNOWN, 2))
        .other(line(OTHER, 2))
        .soldOut(line(KNOWN, 1_000_000))
        .unknown(new OrderLine(new ProductId.Native(marketplace, "1"), Variant.sku("1"), 1))
        .seller(this::send)
        .refunds(refunds)
        .payer(till::click);
  }

  void send(String orderId) {
    orders.move(
        orderId,
        OrderStatus.PAID,
        order -> FakeOrders.at(order, OrderStatus.SHIPPED, Optional.empty()));
  }

  private OrderLine line(int number, long quantity) {
    Ware ware = new Ware(marketplace, number);
    Sku first = ware.product(Language.EN).skus().get(0);
    return new OrderLine(ware.id(), new Variant(Optional.of(first.id()), first.specId()), quantity);
  }
}
