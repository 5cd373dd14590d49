package io.supercargo.daji.client.taobao;

import io.supercargo.daji.wire.taobao.Orders;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.Quote;
import io.supercargo.http.dialect.taobao.trade.Named;
import io.supercargo.http.dialect.taobao.trade.Renders;
import io.supercargo.http.dialect.taobao.trade.WireRender;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.QuoteDesk;
import java.util.List;

/** Renders orders at Taobao; the bunker is asked first. */
final class DajiQuoteDesk implements QuoteDesk {
  private final DajiTrade trade;

  DajiQuoteDesk(DajiTrade trade) {
    this.trade = trade;
  }

  @Override
  public Reply<Quote> quote(OrderDraft draft) {
    List<Named> lines = trade.names().of(draft.lines());
    return trade
        .relay()
        .find(
            trade.api().render(Orders.render(draft, lines)),
            WireRender.class,
            wire -> Renders.read(wire, lines));
  }
}
