package io.supercargo.xportcn.client;

import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.Quote;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.trade.Named;
import io.supercargo.http.dialect.taobao.trade.OrderLines;
import io.supercargo.http.dialect.taobao.trade.Receivers;
import io.supercargo.http.dialect.taobao.trade.Renders;
import io.supercargo.http.dialect.taobao.trade.WireRender;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.WireTaobaoRender;
import java.util.List;
import java.util.function.Function;
import retrofit2.Call;

/** Renders orders at Taobao, as the platform calls it. */
final class XportTaobaoQuoteDesk implements QuoteDesk {
  private final XportTaobaoTrade trade;
  private final Function<WireTaobaoRender, Call<Answer<WireEnvelope<WireRender>>>> render;

  XportTaobaoQuoteDesk(
      XportTaobaoTrade trade,
      Function<WireTaobaoRender, Call<Answer<WireEnvelope<WireRender>>>> render) {
    this.trade = trade;
    this.render = render;
  }

  @Override
  public Reply<Quote> quote(OrderDraft draft) {
    List<Named> lines = trade.names().of(draft.lines());
    WireTaobaoRender query =
        new WireTaobaoRender(OrderLines.write(lines), Receivers.text(draft.address()));
    return trade.line().read(render.apply(query), wire -> Renders.read(wire, lines));
  }
}
