package io.supercargo.testkit.order;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Money;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundEvidence;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.ports.sandbox.SandboxRefunds;
import io.supercargo.testkit.fake.FakeMarket;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Somebody who bought from a sample and wants money back. */
record Claimant(OrderSample sample) {
  private static final URI SOMEWHERE = URI.create("https://pictures.example.org/1.png");

  Shopper shopper() {
    return new Shopper(sample);
  }

  SandboxRefunds seller() {
    return OrderSample.hint(sample.refunds, "seller who says something to refunds");
  }

  /** All of an order whose goods were not sent. */
  RefundScope unsent(String orderId) {
    return scope(orderId, RefundKind.REFUND_ONLY, GoodsState.NOT_SENT);
  }

  /** All of an order, to be sent back. */
  RefundScope received(String orderId) {
    return scope(orderId, RefundKind.RETURN_AND_REFUND, GoodsState.RECEIVED);
  }

  private RefundScope scope(String orderId, RefundKind kind, GoodsState goods) {
    List<RefundedLine> lines =
        shopper().order(orderId).lines().stream()
            .map(OrderedLine::id)
            .map(RefundedLine::whole)
            .toList();
    return new RefundScope(orderId, lines, kind, goods, SalePhase.IN_SALE);
  }

  /** Everything that was paid, for the first reason there is, with a picture. */
  RefundDraft draft(RefundScope scope) {
    Order order = shopper().order(scope.orderId());
    Money goods = order.amounts().goods();
    Money rest = order.amounts().total().plus(goods.times(-1));
    return draft(scope, new RefundSum(goods, rest));
  }

  RefundDraft draft(RefundScope scope, RefundSum asked) {
    String reason = sample.port(RefundDesk.class).reasons(scope).value().get(0).id();
    return new RefundDraft(
        scope, reason, asked, "not as it was shown", List.of(picture()), Optional.empty());
  }

  /** Handed in where pictures are taken, and anywhere else where they are not. */
  URI picture() {
    return sample.provider.can(Capability.REFUND_EVIDENCE)
        ? sample
            .port(RefundEvidence.class)
            .handIn(new EvidencePicture(FakeMarket.picture(1).bytes()))
            .value()
        : SOMEWHERE;
  }

  String open(RefundDraft draft) {
    return sample.port(RefundDesk.class).open(draft).value();
  }

  /** The id of a refund of a new order that was not sent. */
  String opened() {
    return open(draft(unsent(shopper().paid())));
  }

  /** The id of a refund for which goods of a new order are to be sent back. */
  String openedReturn() {
    return open(draft(received(shopper().sent())));
  }

  RefundCase refund(String id) {
    sample.having(Capability.REFUND_LOOKUP);
    return sample.port(RefundBook.class).refund(id).value();
  }

  RefundStatus status(String id) {
    return refund(id).status();
  }

  List<RefundCase> listed(String orderId) {
    sample.having(Capability.REFUND_LIST);
    return sample
        .port(RefundList.class)
        .refunds(RefundQuery.ofOrder(orderId, PageRequest.FIRST))
        .value()
        .items();
  }

  void cancel(String id) {
    sample.having(Capability.REFUND_CANCEL);
    sample.port(RefundCancellations.class).cancel(id);
  }

  ReturnShipment sendBack(String id) {
    sample.having(Capability.REFUND_RETURN);
    RefundReturns returns = sample.port(RefundReturns.class);
    Carrier carrier = returns.carriers(id).value().get(0);
    ReturnShipment parcel =
        new ReturnShipment(
            carrier,
            "75612345678",
            Optional.of("13800138000"),
            Optional.of("as agreed"),
            List.of());
    returns.send(id, parcel);
    return parcel;
  }
}
