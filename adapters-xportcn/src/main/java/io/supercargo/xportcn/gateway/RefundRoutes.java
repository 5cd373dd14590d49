package io.supercargo.xportcn.gateway;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.http.dialect.aftersales.RefundPrinter;
import io.supercargo.http.dialect.aftersales.Refunds;
import io.supercargo.http.dialect.aftersales.WireReasonQuery;
import io.supercargo.http.dialect.aftersales.WireRefundAsking;
import io.supercargo.http.dialect.aftersales.WireRefundMade;
import io.supercargo.http.dialect.aftersales.WireReturning;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundEvidence;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.xportcn.wire.aftersales.WireEvidence;
import io.supercargo.xportcn.wire.aftersales.WireRefundRef;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Refunds of orders of 1688. */
final class RefundRoutes {
  private RefundRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on(
            "refundReasons",
            RefundDesk.class,
            WireReasonQuery.class,
            (desk, wire) -> Refunds.write(desk.reasons(Refunds.read(wire)).value()))
        .on(
            "refundUploadVoucher",
            RefundEvidence.class,
            WireEvidence.class,
            (evidence, wire) -> evidence.handIn(picture(wire.imageData())).value().toString())
        .on(
            "refundCreate",
            RefundDesk.class,
            WireRefundAsking.class,
            (desk, wire) -> new WireRefundMade(desk.open(Refunds.read(wire)).value()))
        .on(
            "refundSubmitReturn",
            RefundReturns.class,
            WireReturning.class,
            (returns, wire) -> returns.send(id(wire.refundId()), Refunds.read(wire)).value())
        .on(
            "refundDetail",
            RefundBook.class,
            WireRefundRef.class,
            (book, wire) ->
                new RefundPrinter(book.refund(id(wire.refundId())).value(), true, true).write())
        .on(
            "refundCancel",
            RefundCancellations.class,
            WireRefundRef.class,
            (cancellations, wire) -> cancellations.cancel(id(wire.refundId())).value());
  }

  private static String id(@Nullable String refundId) {
    return RefundCase.requireId(refundId == null ? "" : refundId);
  }

  private static EvidencePicture picture(@Nullable String base64) {
    try {
      return new EvidencePicture(
          Base64.getMimeDecoder().decode(base64 == null ? "" : base64.strip()));
    } catch (IllegalArgumentException broken) {
      throw new InvalidValue("imageData", "something else", "a picture in base64");
    }
  }
}
