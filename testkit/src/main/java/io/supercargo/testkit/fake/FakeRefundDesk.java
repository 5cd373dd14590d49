package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundChanges;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundEvidence;
import io.supercargo.ports.aftersales.RefundLetters;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.ports.aftersales.RefundRules;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What buyers do about refunds. Any reason is as good as the others, and needs no picture. */
record FakeRefundDesk(FakeRefunds refunds)
    implements RefundDesk,
        RefundLimits,
        RefundCancellations,
        RefundChanges,
        RefundReturns,
        RefundEvidence,
        RefundLetters {
  private static final List<RefundReason> REASONS =
      List.of(
          new RefundReason("20021", "颜色/图案/款式不符", false, true, Optional.empty()),
          new RefundReason("20028", "质量问题", false, true, Optional.empty()));

  private static final int MOST_PICTURES = 5;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 150;
  private static final Duration WINDOW = Duration.ofSeconds(30);
  private static final Set<RefundStatus> OPEN =
      EnumSet.complementOf(EnumSet.of(RefundStatus.COMPLETED, RefundStatus.CLOSED));

  @Override
  public Reply<List<RefundReason>> reasons(RefundScope scope) {
    counter().serve(Capability.REFUND);
    refunds.order(scope);
    return counter().reply(REASONS);
  }

  @Override
  public Reply<MaximumRefund> maximum(RefundScope scope) {
    counter().serve(Capability.REFUND_LIMIT);
    return counter().reply(refunds.maximum(scope));
  }

  @Override
  public Reply<String> open(RefundDraft draft) {
    counter().serve(Capability.REFUND);
    refunds.maximum(draft.scope()).require(draft.asked());
    return counter().reply(refunds.open(draft, reason(draft)));
  }

  @Override
  public RefundRules rules() {
    return new RefundRules(MOST_PICTURES, SHORTEST, LONGEST, RefundRules.Tracing.BY_LIST, WINDOW);
  }

  @Override
  public Reply<Boolean> cancel(String refundId) {
    counter().serve(Capability.REFUND_CANCEL);
    refunds.change(
        refundId, OPEN, refund -> new Further(refund, "买家撤销退款申请").at(RefundStatus.CLOSED));
    return counter().reply(true);
  }

  @Override
  public Reply<Boolean> change(String refundId, RefundDraft instead) {
    counter().serve(Capability.REFUND_CHANGE);
    refunds.maximum(instead.scope()).require(instead.asked());
    refunds.change(
        refundId,
        Set.of(RefundStatus.OPENED, RefundStatus.REFUSED),
        refund ->
            new Further(refund, "买家修改退款申请").asking(FakeRefunds.claim(instead, reason(instead))));
    return counter().reply(true);
  }

  @Override
  public Reply<List<Carrier>> carriers(String refundId) {
    counter().serve(Capability.REFUND_RETURN);
    refunds.refund(refundId);
    return counter().reply(List.of(FakeParcels.ZTO));
  }

  @Override
  public Reply<Boolean> send(String refundId, ReturnShipment shipment) {
    counter().serve(Capability.REFUND_RETURN);
    refunds.change(
        refundId,
        Set.of(RefundStatus.AWAITING_RETURN),
        refund -> new Further(refund, "买家已退货").sentBack(shipment));
    return counter().reply(true);
  }

  @Override
  public Reply<URI> handIn(EvidencePicture picture) {
    counter().serve(Capability.REFUND_EVIDENCE);
    return counter()
        .reply(URI.create("https://pictures.fake.example/%08x.png".formatted(picture.hashCode())));
  }

  @Override
  public Reply<Boolean> write(String refundId, String text, List<URI> pictures) {
    counter().serve(Capability.REFUND_LETTERS);
    refunds.change(refundId, OPEN, refund -> new Further(refund, "").said(text, pictures));
    return counter().reply(true);
  }

  private String reason(RefundDraft draft) {
    return REASONS.stream()
        .filter(reason -> reason.id().equals(draft.reasonId()))
        .map(RefundReason::name)
        .findFirst()
        .orElseThrow(() -> counter().invalid("reason", "no reason is " + draft.reasonId()));
  }

  private Counter counter() {
    return refunds.counter();
  }
}
