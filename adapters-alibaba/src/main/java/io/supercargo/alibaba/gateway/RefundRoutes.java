package io.supercargo.alibaba.gateway;

import io.javalin.http.Context;
import io.supercargo.alibaba.wire.AfterSales;
import io.supercargo.alibaba.wire.WireMaximumQuery;
import io.supercargo.alibaba.wire.WireRefundBatchQuery;
import io.supercargo.alibaba.wire.WireRefundDetail;
import io.supercargo.alibaba.wire.WireRefundKey;
import io.supercargo.alibaba.wire.WireRefundQuery;
import io.supercargo.alibaba.wire.WireRefundSteps;
import io.supercargo.alibaba.wire.WireRefundStepsQuery;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundMessage;
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
import io.supercargo.ports.aftersales.RefundHistory;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.aftersales.RefundReturns;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refunds. */
final class RefundRoutes {
  private final InstantSource clock;

  private RefundRoutes(InstantSource clock) {
    this.clock = clock;
  }

  static void mount(OperationRoutes routes, InstantSource clock) {
    RefundRoutes refunds = new RefundRoutes(clock);
    routes
        .on("tradeGetRefundReasonList", RefundDesk.class, RefundRoutes::reasons)
        .on("tradeGetMaxRefundFee", RefundLimits.class, RefundRoutes::maximum)
        .on("tradeCreateRefund", RefundDesk.class, RefundRoutes::create)
        .on("tradeUploadRefundVoucher", RefundEvidence.class, RefundRoutes::upload)
        .on("tradeRefundReturnGoods", RefundReturns.class, RefundRoutes::sendBack)
        .on("tradeRefundOpQueryOrderRefund", RefundBook.class, RefundRoutes::refund)
        .on("tradeRefundBuyerQueryOrderRefundList", RefundList.class, refunds::refunds)
        .on(
            "tradeRefundOpQueryBatchRefundByOrderIdAndStatus",
            RefundList.class,
            RefundRoutes::ofOrder)
        .on("tradeRefundOpQueryOrderRefundOperationList", RefundHistory.class, RefundRoutes::steps)
        .on("tradeCancelRefund", RefundCancellations.class, RefundRoutes::cancel);
  }

  private static Object reasons(RefundDesk desk, Context call) {
    return Question.of(call)
        .answer(
            RefundShape.ASKED,
            WireReasonQuery.class,
            wire -> Refunds.write(desk.reasons(Refunds.read(wire)).value()));
  }

  private static Object maximum(RefundLimits limits, Context call) {
    return Question.of(call)
        .answer(
            RefundShape.ASKED,
            "input",
            WireMaximumQuery.class,
            wire -> AfterSales.write(limits.maximum(AfterSales.read(wire)).value()));
  }

  private static Object create(RefundDesk desk, Context call) {
    return Question.of(call)
        .answer(
            RefundShape.ASKED,
            WireRefundAsking.class,
            wire -> new WireRefundMade(desk.open(Refunds.read(wire)).value()));
  }

  private static Object upload(RefundEvidence evidence, Context call) {
    return Question.of(call)
        .answer(
            RefundShape.ASKED,
            WireRefundKey.class,
            nothing -> Refunds.voucher(evidence.handIn(Voucher.of(call)).value()));
  }

  private static Object sendBack(RefundReturns returns, Context call) {
    return Question.of(call)
        .answer(
            RefundShape.DONE,
            WireReturning.class,
            wire -> returns.send(id(wire.refundId()), Refunds.read(wire)).value());
  }

  private static Object refund(RefundBook book, Context call) {
    return Question.of(call)
        .answer(
            RefundShape.SHOWN,
            WireRefundKey.class,
            wire ->
                new WireRefundDetail(
                    new RefundPrinter(
                            book.refund(id(wire.refundId())).value(),
                            Boolean.TRUE.equals(wire.needOrderRefundOperation()),
                            Boolean.TRUE.equals(wire.needTimeOutInfo()))
                        .write()));
  }

  private Object refunds(RefundList list, Context call) {
    return Question.of(call)
        .answer(
            RefundShape.LISTED,
            WireRefundQuery.class,
            wire -> AfterSales.write(list.refunds(AfterSales.read(wire, clock.instant())).value()));
  }

  private static Object ofOrder(RefundList list, Context call) {
    return Question.of(call)
        .answer(
            RefundShape.SHOWN, WireRefundBatchQuery.class, wire -> BatchOfRefunds.of(list, wire));
  }

  private static Object steps(RefundHistory history, Context call) {
    return Question.of(call)
        .answer(
            RefundShape.SHOWN,
            WireRefundStepsQuery.class,
            wire -> {
              String id = id(wire.refundId());
              List<RefundMessage> said = history.messages(id).value();
              return new WireRefundSteps(RefundPrinter.steps(id, said));
            });
  }

  private static Object cancel(RefundCancellations cancellations, Context call) {
    return Question.of(call)
        .answer(
            RefundShape.DONE,
            WireRefundKey.class,
            wire -> cancellations.cancel(id(wire.refundId())).value());
  }

  private static String id(@Nullable String refundId) {
    return RefundCase.requireId(refundId == null ? "" : refundId);
  }
}
