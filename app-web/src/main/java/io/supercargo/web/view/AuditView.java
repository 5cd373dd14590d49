package io.supercargo.web.view;

import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.order.Order;
import io.supercargo.ports.sandbox.SandboxLedger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sandbox's own books at one moment. */
public record AuditView(
    List<Entry> orders,
    List<Parcel> shipments,
    List<Refund> refunds,
    List<Stock> stock,
    MoneyView spent) {
  public static AuditView of(SandboxLedger.Audit audit) {
    return new AuditView(
        audit.orders().stream().map(Entry::of).toList(),
        audit.shipments().stream()
            .map(parcel -> Parcel.of(parcel, audit.lost().contains(parcel.id())))
            .toList(),
        audit.refunds().stream().map(Refund::of).toList(),
        audit.stock().stream().map(Stock::of).toList(),
        MoneyView.of(audit.spent()));
  }

  /** One order; a hidden one cannot be seen by customers yet. */
  public record Entry(
      String number,
      String marketplace,
      @Nullable String reference,
      String status,
      MoneyView total,
      boolean hidden) {
    static Entry of(SandboxLedger.Entry entry) {
      Order order = entry.order();
      return new Entry(
          order.id(),
          entry.marketplace().code(),
          order.reference().map(Object::toString).orElse(null),
          order.status().code(),
          MoneyView.of(order.amounts().total()),
          entry.hidden());
    }
  }

  /** One parcel; that it is lost is told to no customer. */
  public record Parcel(
      String number, String order, String status, @Nullable String waybill, boolean lost) {
    static Parcel of(Shipment shipment, boolean lost) {
      return new Parcel(
          shipment.id(),
          shipment.orderId(),
          shipment.status().code(),
          shipment.waybill().orElse(null),
          lost);
    }
  }

  /** One refund. */
  public record Refund(String number, String order, String status, MoneyView asked) {
    static Refund of(RefundCase refund) {
      return new Refund(
          refund.id(),
          refund.orderId(),
          refund.status().code(),
          MoneyView.of(refund.claim().asked().total()));
    }
  }

  /** Pieces of one variant: first and added are held or left. */
  public record Stock(
      String productId, String skuId, long first, long added, long held, long left) {
    static Stock of(SandboxLedger.Stock stock) {
      return new Stock(
          stock.product().toString(),
          stock.skuId(),
          stock.first(),
          stock.added(),
          stock.held(),
          stock.left());
    }
  }
}
