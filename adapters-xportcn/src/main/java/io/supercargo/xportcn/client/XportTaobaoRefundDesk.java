package io.supercargo.xportcn.client;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.aftersales.Claims;
import io.supercargo.http.dialect.taobao.aftersales.RefundAsked;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundForm;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundId;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundChanges;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.aftersales.RefundRules;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.aftersales.WireRefundAsk;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** Asks for money back at Taobao, line by line. */
final class XportTaobaoRefundDesk implements RefundDesk, RefundLimits, RefundChanges {
  private static final int MOST_PICTURES = 5;
  private static final int SHORTEST = 1;
  private static final int LONGEST = 200;

  private final XportTaobaoTrade trade;
  private final XportTaobaoRefundApi api;
  private final Duration window;

  XportTaobaoRefundDesk(XportTaobaoTrade trade, XportTaobaoRefundApi api, Duration window) {
    this.trade = trade;
    this.api = api;
    this.window = window;
  }

  @Override
  public Reply<List<RefundReason>> reasons(RefundScope scope) {
    return trade.line().read(rendered(scope), Claims::reasons);
  }

  @Override
  public Reply<MaximumRefund> maximum(RefundScope scope) {
    return trade.line().read(rendered(scope), Claims::maximum);
  }

  @Override
  public Reply<String> open(RefundDraft draft) {
    return trade.write(
        api.submit(asked(null, draft)),
        envelope -> {
          trade.check(envelope);
          WireRefundId made = envelope.data();
          if (made == null || made.refundId() == null) {
            throw new InvalidValue("refundId", "missing", "the number of the refund");
          }
          return made.refundId();
        });
  }

  @Override
  public Reply<Boolean> change(String refundId, RefundDraft instead) {
    return trade.write(api.modify(asked(refundId, instead)), trade::isTold);
  }

  @Override
  public RefundRules rules() {
    return new RefundRules(
        MOST_PICTURES, SHORTEST, LONGEST, RefundRules.Tracing.BY_UNDATED_LIST, window);
  }

  private Call<Answer<WireEnvelope<WireRefundForm>>> rendered(RefundScope scope) {
    return api.render(
        Asked.of(trade.line().provider(), () -> WireRefundAsk.of(null, RefundAsked.of(scope))));
  }

  private WireRefundAsk asked(@Nullable String id, RefundDraft draft) {
    return Asked.of(trade.line().provider(), () -> WireRefundAsk.of(id, RefundAsked.of(draft)));
  }
}
