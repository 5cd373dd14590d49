package io.supercargo.taobao.client;

import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.http.dialect.taobao.aftersales.Claims;
import io.supercargo.http.dialect.taobao.aftersales.RefundAsked;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundId;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundChanges;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.aftersales.RefundRules;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.taobao.wire.TaobaoJson;
import io.supercargo.taobao.wire.WireRefundAsk;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks for money back, line by line. */
final class TaobaoRefundDesk implements RefundDesk, RefundLimits, RefundChanges {
  private static final int MOST_PICTURES = 5;
  private static final int SHORTEST = 1;
  private static final int LONGEST = 200;

  private final TaobaoLine line;
  private final TaobaoRefundApi api;
  private final Duration window;

  TaobaoRefundDesk(TaobaoLine line, Duration window) {
    this.line = line;
    this.api = line.line().api(TaobaoRefundApi.class);
    this.window = window;
  }

  @Override
  public Reply<List<RefundReason>> reasons(RefundScope scope) {
    return line.read(api.render(parameters(scope)), Claims::reasons);
  }

  @Override
  public Reply<MaximumRefund> maximum(RefundScope scope) {
    return line.read(api.render(parameters(scope)), Claims::maximum);
  }

  @Override
  public Reply<String> open(RefundDraft draft) {
    return line.write(
        api.submit(asked(null, draft)),
        answer -> {
          WireRefundId made = line.payload(answer);
          if (made.refundId() == null) {
            throw new SupplierFailure.MalformedResponse(
                Origin.of(line.provider()), line.provider() + " answered without a refundId");
          }
          return made.refundId();
        });
  }

  @Override
  public Reply<Boolean> change(String refundId, RefundDraft instead) {
    return line.tell(api.modify(asked(refundId, instead)));
  }

  @Override
  public RefundRules rules() {
    return new RefundRules(
        MOST_PICTURES, SHORTEST, LONGEST, RefundRules.Tracing.BY_UNDATED_LIST, window);
  }

  private Map<String, String> parameters(RefundScope scope) {
    return TaobaoJson.parameters(
        Asked.of(line.provider(), () -> WireRefundAsk.of(null, RefundAsked.of(scope))));
  }

  private WireRefundAsk asked(@Nullable String id, RefundDraft draft) {
    return Asked.of(line.provider(), () -> WireRefundAsk.of(id, RefundAsked.of(draft)));
  }
}
