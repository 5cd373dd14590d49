package io.supercargo.testkit.product;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Money;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.FrontWarehouse;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.domain.payment.PaymentVoucher;
import io.supercargo.domain.sync.ParcelStatus;
import io.supercargo.domain.sync.ParcelUpdate;
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
import io.supercargo.ports.push.MissedPushes;
import io.supercargo.ports.sync.SyncBack;
import io.supercargo.testkit.account.Clients;
import io.supercargo.testkit.logistics.Abroad;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The smallest questions to who sells; all are about what nobody has. */
final class OrderProbes {
  private static final String NOBODYS = "1";

  private OrderProbes() {}

  static List<Probe<?>> of(Sample sample) {
    OrderLine line = new OrderLine(sample.missing, Variant.sku("1"), 1);
    Cancellation cancellation =
        new Cancellation(NOBODYS, Cancellation.Reason.BUYER, Optional.empty());
    return List.of(
        new Probe<>(Capability.CART, SupplierCart.class, SupplierCart::lines),
        new Probe<>(Capability.MESSAGES, MissedPushes.class, MissedPushes::missed),
        new Probe<>(Capability.QUOTE, QuoteDesk.class, port -> port.quote(draft(line))),
        new Probe<>(Capability.ORDER, OrderDesk.class, port -> port.place(purchase(line))),
        new Probe<>(
            Capability.ORDER_LOOKUP,
            OrderBook.class,
            port -> port.orders(OrderQuery.all(sample.query().page()))),
        new Probe<>(
            Capability.ORDER_CANCEL, Cancellations.class, port -> port.cancel(cancellation)),
        new Probe<>(Capability.RECEIPT, Receipts.class, port -> port.confirm(NOBODYS, List.of())),
        new Probe<>(Capability.PAYMENT, Cashier.class, port -> port.pay(List.of(NOBODYS))),
        new Probe<>(
            Capability.PAYMENT_LINK, PaymentLinks.class, port -> port.link(List.of(NOBODYS))),
        new Probe<>(
            Capability.FRONT_WAREHOUSE,
            FrontWarehouses.class,
            port -> port.send(NOBODYS, new FrontWarehouse("1", "1"))),
        new Probe<>(
            Capability.PAYMENT_VOUCHER, PaymentVouchers.class, port -> port.handIn(voucher())),
        new Probe<>(Capability.BILLS, Bills.class, port -> port.bills(bills())),
        new Probe<>(Capability.PAYMENT_WAYS, PaymentWays.class, port -> port.ways(NOBODYS)),
        new Probe<>(Capability.SHIPMENT_TRACKING, Tracking.class, port -> port.shipments(NOBODYS)),
        new Probe<>(Capability.CARRIERS, Carriers.class, Carriers::carriers),
        new Probe<>(Capability.SYNC_BACK, SyncBack.class, port -> port.parcelStatus(moved())),
        new Probe<>(
            Capability.CONSIGNMENT,
            ConsignmentDesk.class,
            port -> port.passages(Abroad.item(), Abroad.california())),
        new Probe<>(
            Capability.WAREHOUSE,
            Warehouse.class,
            port -> port.announce(new Announcement(NOBODYS, Optional.empty(), Optional.empty()))));
  }

  private static ParcelUpdate moved() {
    return new ParcelUpdate(NOBODYS, ParcelStatus.SENT, Instant.EPOCH);
  }

  private static PaymentVoucher voucher() {
    return new PaymentVoucher(
        NOBODYS, List.of(URI.create("https://example.org/1.png")), Optional.empty());
  }

  private static BillQuery bills() {
    Instant start = Instant.EPOCH;
    return new BillQuery(
        Bill.Kind.PURCHASE,
        new BillQuery.Span(BillQuery.Basis.BOOKED, start, start.plusSeconds(1)),
        Optional.empty(),
        PageRequest.FIRST);
  }

  private static OrderDraft draft(OrderLine line) {
    return new OrderDraft(List.of(line), Clients.plain(), Optional.empty(), Audience.ENGLISH);
  }

  private static Purchase purchase(OrderLine line) {
    Money one = Money.fen(100);
    QuotedOrder quoted =
        new QuotedOrder(
            Optional.empty(),
            List.of(new QuotedLine(line, one, one, Optional.empty(), Optional.empty())),
            Amounts.of(one, Money.fen(0)),
            QuotedOrder.Terms.NONE,
            Optional.empty());
    return new Purchase(
        new Reference("probe"), quoted, Clients.plain(), Optional.empty(), Audience.ENGLISH);
  }
}
