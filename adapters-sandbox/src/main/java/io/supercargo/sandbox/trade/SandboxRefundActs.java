package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundMessage.Author;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundChanges;
import io.supercargo.ports.aftersales.RefundLetters;
import io.supercargo.ports.aftersales.RefundReturns;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What buyers do with refunds that they have asked for. */
final class SandboxRefundActs
    implements RefundCancellations, RefundChanges, RefundReturns, RefundLetters {
  private static final String TAKEN_BACK = "买家撤销退款申请";
  private static final String CHANGED = "买家修改退款申请";
  private static final String SENT_BACK = "买家已退货";

  private final Till till;

  SandboxRefundActs(Till till) {
    this.till = till;
  }

  @Override
  public Reply<Boolean> cancel(String refundId) {
    return act(
        Capability.REFUND_CANCEL,
        refundId,
        (clerk, plea) -> {
          till.refusals().requireOpen(plea);
          return new Verdicts(clerk).close(plea, Author.BUYER, TAKEN_BACK, clerk.now());
        });
  }

  @Override
  public Reply<Boolean> change(String refundId, RefundDraft instead) {
    return act(
        Capability.REFUND_CHANGE,
        refundId,
        (clerk, plea) -> {
          if (plea.status() != RefundStatus.OPENED) {
            till.refusals().require(plea, RefundStatus.REFUSED);
          }
          Deal deal = till.deal(clerk, instead.scope().orderId());
          List<Plea> others =
              clerk.ledger().pleas().of(deal).stream().filter(it -> !it.equals(plea)).toList();
          new Petition(deal, others, till.refusals()).check(instead);
          Ask ask = Ask.of(instead, deal);
          Remark step =
              Remark.step(Author.BUYER, CHANGED, clerk.now())
                  .saying(ask.description(), ask.pictures());
          return plea.asking(ask, step);
        });
  }

  @Override
  public Reply<List<Carrier>> carriers(String refundId) {
    return till.serve(
        Capability.CARRIERS,
        clerk -> {
          till.plea(clerk, refundId);
          return Reply.of(Journey.carriers());
        });
  }

  @Override
  public Reply<Boolean> send(String refundId, ReturnShipment shipment) {
    return act(
        Capability.REFUND_RETURN,
        refundId,
        (clerk, plea) -> {
          till.refusals().require(plea, RefundStatus.AWAITING_RETURN);
          Way way = Way.of(shipment, known(shipment.carrier()));
          Remark step =
              Remark.step(Author.BUYER, SENT_BACK, clerk.now())
                  .saying(shipment.note().orElse(""), way.pictures());
          return plea.sentBack(way, step);
        });
  }

  @Override
  public Reply<Boolean> write(String refundId, String text, List<URI> pictures) {
    return act(
        Capability.REFUND_LETTERS,
        refundId,
        (clerk, plea) -> {
          till.refusals().requireOpen(plea);
          return plea.said(
              new Remark(
                  clerk.now(),
                  Author.BUYER,
                  null,
                  text,
                  pictures.stream().map(URI::toString).toList()));
        });
  }

  private Reply<Boolean> act(
      Capability capability, String refundId, BiFunction<Clerk, Plea, Plea> how) {
    return till.serve(
        capability,
        clerk -> {
          clerk.write(how.apply(clerk, till.plea(clerk, refundId)));
          return Reply.of(true);
        });
  }

  private Carrier known(Carrier carrier) {
    return Journey.carriers().stream()
        .filter(each -> each.code().equals(carrier.code()))
        .findFirst()
        .orElseThrow(
            () ->
                till.refusals()
                    .invalid(
                        "4004",
                        Optional.of("carrier"),
                        "no carrier has the code " + carrier.code().orElse("(none)")));
  }
}
