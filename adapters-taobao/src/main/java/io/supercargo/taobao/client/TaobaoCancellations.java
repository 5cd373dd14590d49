package io.supercargo.taobao.client;

import io.supercargo.domain.order.Cancellation;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.taobao.wire.PurchaseQuestions;
import io.supercargo.taobao.wire.TaobaoCodes;

/** Has orders cancelled: yes means that the platform sees to it. */
final class TaobaoCancellations implements Cancellations {
  private final TaobaoTrade trade;

  TaobaoCancellations(TaobaoTrade trade) {
    this.trade = trade;
  }

  @Override
  public Reply<Boolean> cancel(Cancellation cancellation) {
    return trade
        .line()
        .write(
            trade.api().cancel(PurchaseQuestions.cancel(cancellation)),
            answer -> {
              TaobaoCodes.check(trade.provider(), answer);
              return true;
            });
  }
}
