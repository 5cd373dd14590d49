package io.supercargo.taobao.client;

import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.Quote;
import io.supercargo.http.dialect.taobao.trade.Named;
import io.supercargo.http.dialect.taobao.trade.Renders;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.taobao.wire.PurchaseQuestions;
import java.util.List;

/** Renders orders, as the platform calls it. */
final class TaobaoQuoteDesk implements QuoteDesk {
  private final TaobaoTrade trade;

  TaobaoQuoteDesk(TaobaoTrade trade) {
    this.trade = trade;
  }

  @Override
  public Reply<Quote> quote(OrderDraft draft) {
    List<Named> lines = trade.names().of(draft.lines());
    return trade
        .line()
        .read(
            trade.api().render(PurchaseQuestions.render(draft, lines)),
            wire -> Renders.read(wire, lines));
  }
}
