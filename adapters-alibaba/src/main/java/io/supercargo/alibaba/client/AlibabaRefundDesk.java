package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.AfterSales;
import io.supercargo.alibaba.wire.WireMaximumQuery;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.http.dialect.aftersales.RefundCodes;
import io.supercargo.http.dialect.aftersales.Refunds;
import io.supercargo.http.dialect.aftersales.WireRefundAsking;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.aftersales.RefundRules;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks for money back. Who asks for a sum has to count pieces, which the order knows. */
final class AlibabaRefundDesk implements RefundDesk, RefundLimits {
  private static final int MOST_PICTURES = 5;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 150;

  private final AlibabaLine line;
  private final AlibabaRefundApi api;
  private final AlibabaOrderBook book;
  private final Duration window;

  AlibabaRefundDesk(AlibabaLine line, AlibabaOrderBook book, Duration window) {
    this.line = line;
    this.api = line.line().api(AlibabaRefundApi.class);
    this.book = book;
    this.window = window;
  }

  @Override
  public Reply<List<RefundReason>> reasons(RefundScope scope) {
    return line.read(api.reasons(Refunds.question(scope)), RefundCodes.ASKING, Refunds::read);
  }

  @Override
  public Reply<MaximumRefund> maximum(RefundScope scope) {
    boolean counted = scope.lines().stream().allMatch(each -> each.quantity().isPresent());
    WireMaximumQuery question = AfterSales.write(scope, counted ? Map.of() : pieces(scope));
    return line.read(
        api.maximum(Map.of("input", question)),
        RefundCodes.ASKING,
        wire -> AfterSales.read(wire, scope.goods() == GoodsState.NOT_SENT));
  }

  @Override
  public Reply<String> open(RefundDraft draft) {
    WireRefundAsking refund = Asked.of(line.provider(), () -> Refunds.write(draft));
    return line.write(
        api.create(refund),
        RefundCodes.ASKING,
        made -> {
          if (made.refundId() == null) {
            throw new SupplierFailure.MalformedResponse(
                Origin.of(line.provider()), line.provider() + " answered without a refundId");
          }
          return made.refundId();
        });
  }

  @Override
  public RefundRules rules() {
    return new RefundRules(MOST_PICTURES, SHORTEST, LONGEST, RefundRules.Tracing.BY_LIST, window);
  }

  private Map<String, Long> pieces(RefundScope scope) {
    return book.order(scope.orderId()).value().lines().stream()
        .collect(Collectors.toMap(OrderedLine::id, each -> each.line().quantity(), (a, b) -> a));
  }
}
