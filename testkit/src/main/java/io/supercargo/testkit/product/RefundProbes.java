package io.supercargo.testkit.product;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Money;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.domain.logistics.Carrier;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The smallest questions to who gives money back; all are about what nobody has. */
final class RefundProbes {
  private static final String NOBODYS = "1";

  private RefundProbes() {}

  static List<Probe<?>> all() {
    return List.of(
        new Probe<>(Capability.REFUND, RefundDesk.class, port -> port.reasons(scope())),
        new Probe<>(Capability.REFUND_LIMIT, RefundLimits.class, port -> port.maximum(scope())),
        new Probe<>(Capability.REFUND_LOOKUP, RefundBook.class, port -> port.refund(NOBODYS)),
        new Probe<>(
            Capability.REFUND_LIST,
            RefundList.class,
            port -> port.refunds(RefundQuery.all(PageRequest.FIRST))),
        new Probe<>(
            Capability.REFUND_CANCEL, RefundCancellations.class, port -> port.cancel(NOBODYS)),
        new Probe<>(
            Capability.REFUND_CHANGE, RefundChanges.class, port -> port.change(NOBODYS, draft())),
        new Probe<>(
            Capability.REFUND_RETURN, RefundReturns.class, port -> port.send(NOBODYS, parcel())),
        new Probe<>(
            Capability.REFUND_EVIDENCE, RefundEvidence.class, port -> port.handIn(picture())),
        new Probe<>(
            Capability.REFUND_LETTERS,
            RefundLetters.class,
            port -> port.write(NOBODYS, "1", List.of())),
        new Probe<>(
            Capability.REFUND_HISTORY, RefundHistory.class, port -> port.messages(NOBODYS)));
  }

  private static RefundScope scope() {
    return new RefundScope(
        NOBODYS,
        List.of(RefundedLine.whole(NOBODYS)),
        RefundKind.REFUND_ONLY,
        GoodsState.NOT_SENT,
        SalePhase.IN_SALE);
  }

  private static RefundDraft draft() {
    return new RefundDraft(
        scope(), "1", RefundSum.of(Money.fen(1)), "probe", List.of(), Optional.empty());
  }

  private static ReturnShipment parcel() {
    return new ReturnShipment(
        new Carrier(Optional.of("ZTO"), "ZTO"), "1", Optional.empty(), Optional.empty(), List.of());
  }

  private static EvidencePicture picture() {
    return new EvidencePicture("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
  }
}
