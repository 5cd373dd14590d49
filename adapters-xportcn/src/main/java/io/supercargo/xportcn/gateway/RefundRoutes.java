package io.supercargo.xportcn.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.http.WireJson;
import io.supercargo.http.dialect.aftersales.RefundPrinter;
import io.supercargo.http.dialect.aftersales.Refunds;
import io.supercargo.http.dialect.aftersales.WireReasonQuery;
import io.supercargo.http.dialect.aftersales.WireRefundAsking;
import io.supercargo.http.dialect.aftersales.WireRefundMade;
import io.supercargo.http.dialect.aftersales.WireReturning;
import io.supercargo.http.dialect.taobao.trade.PurchaseTimes;
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
  private static final ObjectMapper JSON = WireJson.answers();

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
        .on("refundDetail", RefundBook.class, RefundRoutes::refund)
        .on(
            "refundCancel",
            RefundCancellations.class,
            WireRefundRef.class,
            (cancellations, wire) -> cancellations.cancel(id(wire.refundId())).value());
  }

  /** Pages differ on whether the number stands in the body or in the query. */
  private static Object refund(RefundBook book, Context call) {
    RefundCase refund = book.refund(id(Parameters.anywhere(call, "refundId"))).value();
    ObjectNode row = JSON.createObjectNode();
    row.put("createTime", PurchaseTimes.text(refund.times().opened()));
    refund.times().changed().ifPresent(at -> row.put("updateTime", PurchaseTimes.text(at)));
    ObjectNode rest = JSON.valueToTree(new RefundPrinter(refund, true, true).write());
    return row.setAll(rest);
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
