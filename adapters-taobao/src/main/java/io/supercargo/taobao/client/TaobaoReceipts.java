package io.supercargo.taobao.client;

import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Receipts;
import io.supercargo.taobao.wire.PurchaseQuestions;
import io.supercargo.taobao.wire.TaobaoCodes;
import java.util.List;

/** Confirms the receipt of whole orders. */
final class TaobaoReceipts implements Receipts {
  private final TaobaoTrade trade;

  TaobaoReceipts(TaobaoTrade trade) {
    this.trade = trade;
  }

  @Override
  public Reply<Boolean> confirm(String orderId, List<String> lineIds) {
    if (!lineIds.isEmpty()) {
      throw new InvalidValue("lineIds", lineIds, "none: orders are received whole");
    }
    return trade
        .line()
        .write(
            trade.api().confirm(PurchaseQuestions.orders(List.of(orderId))),
            answer -> {
              TaobaoCodes.check(trade.provider(), answer);
              return true;
            });
  }
}
