package io.supercargo.web.console;

import io.supercargo.domain.Capability;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.sandbox.FaultEffect;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.ports.sandbox.SandboxFaults.Standing;
import io.supercargo.ports.sandbox.SandboxLedger;
import io.supercargo.web.view.FaultView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sandbox on a page.
 *
 * @param orders the newest ones
 * @param more how many there are besides
 * @param parcels the newest ones of its warehouse
 * @param waybills of the newest parcels that did not come there
 */
record SandboxSheet(
    String now,
    List<Mishap> faults,
    List<String> operations,
    List<String> effects,
    List<Row> orders,
    int more,
    List<Plea> refunds,
    List<ReceiptRow> parcels,
    List<String> waybills,
    List<Pieces> stock,
    String spent) {
  private static final int MOST = 50;
  private static final Set<OrderStatus> REFUNDABLE =
      Set.of(OrderStatus.PAID, OrderStatus.SHIPPED, OrderStatus.RECEIVED);

  /** One fault. */
  record Mishap(
      String id, String operation, String effect, int percent, String times, long struck) {
    static Mishap of(Standing standing) {
      FaultView view = FaultView.of(standing);
      return new Mishap(
          view.id(),
          view.operation(),
          view.effect(),
          view.percent(),
          Objects.toString(view.times(), ""),
          view.struck());
    }
  }

  /** One order, with what sellers can do with it. */
  record Row(
      String number,
      String marketplace,
      String reference,
      String status,
      String total,
      boolean hidden,
      boolean ship,
      boolean deliver,
      boolean refund) {
    static Row of(SandboxLedger.Entry entry) {
      OrderStatus status = entry.order().status();
      return new Row(
          entry.order().id(),
          entry.marketplace().code(),
          entry.order().reference().map(Object::toString).orElse(""),
          status.code(),
          Figures.money(entry.order().amounts().total()),
          entry.hidden(),
          status == OrderStatus.PAID,
          status == OrderStatus.SHIPPED,
          REFUNDABLE.contains(status));
    }
  }

  /** One refund, with what its seller can say to it. */
  record Plea(
      String number,
      String order,
      String status,
      String kind,
      String asked,
      boolean agree,
      boolean refuse,
      boolean receive) {
    static Plea of(RefundCase refund) {
      RefundStatus status = refund.status();
      return new Plea(
          refund.id(),
          refund.orderId(),
          status.code(),
          refund.claim().kind().code(),
          Figures.money(refund.claim().asked().total()),
          status == RefundStatus.OPENED || status == RefundStatus.REFUSED,
          status == RefundStatus.OPENED || status == RefundStatus.RETURNED,
          status == RefundStatus.RETURNED);
    }
  }

  /** What was traded of one variant. */
  record Pieces(String product, String sku, String first, String added, String held, String left) {
    static Pieces of(SandboxLedger.Stock stock) {
      return new Pieces(
          stock.product().toString(),
          stock.skuId(),
          Figures.count(stock.first()),
          Figures.count(stock.added()),
          Figures.count(stock.held()),
          Figures.count(stock.left()));
    }
  }

  static SandboxSheet of(SandboxControl control) {
    SandboxLedger.Audit audit = control.ledger().audit();
    List<SandboxLedger.Entry> newest = new ArrayList<>(audit.orders());
    Collections.reverse(newest);
    List<ReceiptRow> parcels =
        control.parcels().parcels().stream().map(it -> ReceiptRow.of("", it)).toList();
    return new SandboxSheet(
        Moment.text(control.clock().now()),
        control.faults().standing().stream().map(Mishap::of).toList(),
        Arrays.stream(Capability.values())
            .filter(SandboxSheet::canGoWrong)
            .map(Capability::code)
            .toList(),
        Arrays.stream(FaultEffect.values()).map(FaultEffect::code).toList(),
        newest.stream().limit(MOST).map(Row::of).toList(),
        Math.max(0, newest.size() - MOST),
        refunds(audit),
        parcels.stream().limit(MOST).toList(),
        waybills(audit, parcels),
        audit.stock().stream().limit(MOST).map(Pieces::of).toList(),
        Figures.money(audit.spent()));
  }

  private static boolean canGoWrong(Capability operation) {
    return Arrays.stream(FaultEffect.values()).anyMatch(effect -> effect.suits(operation));
  }

  private static List<String> waybills(SandboxLedger.Audit audit, List<ReceiptRow> parcels) {
    Set<String> there = parcels.stream().map(ReceiptRow::waybill).collect(Collectors.toSet());
    List<String> sent =
        new ArrayList<>(audit.shipments().stream().flatMap(it -> it.waybill().stream()).toList());
    Collections.reverse(sent);
    return sent.stream().filter(waybill -> !there.contains(waybill)).limit(MOST).toList();
  }

  private static List<Plea> refunds(SandboxLedger.Audit audit) {
    List<RefundCase> newest = new ArrayList<>(audit.refunds());
    Collections.reverse(newest);
    return newest.stream().limit(MOST).map(Plea::of).toList();
  }
}
