package io.supercargo.taobao.client;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.http.dialect.taobao.trade.Named;
import io.supercargo.http.dialect.taobao.trade.Placements;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import io.supercargo.http.dialect.taobao.trade.TaobaoRules;
import io.supercargo.http.dialect.taobao.trade.WireCreated;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules;
import io.supercargo.ports.order.OrderRules.Tracing;
import io.supercargo.taobao.wire.PurchaseQuestions;
import io.supercargo.taobao.wire.TaobaoCodes;
import io.supercargo.taobao.wire.WireAnswer;
import java.time.Duration;
import java.util.List;

/** Places orders under our reference, by which the platform knows one from the other. */
final class TaobaoOrderDesk implements OrderDesk {
  private final TaobaoTrade trade;
  private final Duration settleWindow;

  TaobaoOrderDesk(TaobaoTrade trade, Duration settleWindow) {
    this.trade = trade;
    this.settleWindow = settleWindow;
  }

  /** {@code outer_purchase_id} finds an order again. */
  @Override
  public OrderRules rules() {
    return TaobaoRules.of(Tracing.BY_REFERENCE, PurchaseIds.MOST_PAID, settleWindow);
  }

  @Override
  public Reply<Placement> place(Purchase purchase) {
    List<Named> lines = trade.names().of(purchase.lines());
    return trade
        .line()
        .write(
            trade.api().create(PurchaseQuestions.create(purchase, lines)),
            answer -> placement(answer, lines));
  }

  /** An order that has a number is there, whatever is said beside it. */
  private Placement placement(WireAnswer<WireCreated> answer, List<Named> lines) {
    WireCreated told = answer.payload();
    if (told == null || !Placements.isMade(told)) {
      WireCreated empty = trade.line().payload(answer);
      if (Boolean.FALSE.equals(empty.success())) {
        throw TaobaoCodes.refusal(trade.provider(), empty.errorCode(), empty.errorMessage());
      }
      throw new InvalidValue("order_list", "none", "at least one order");
    }
    return Placements.read(told, lines);
  }
}
