package io.supercargo.xportcn.client;

import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.Quote;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.xportcn.wire.trade.Buyings;
import io.supercargo.xportcn.wire.trade.KaQuotes;
import io.supercargo.xportcn.wire.trade.TradeDialect;
import io.supercargo.xportcn.wire.trade.WireDraft;

/** Previews in KA, which takes no order without one. */
final class XportKaQuoteDesk implements QuoteDesk {
  private final XportLine line;
  private final XportKaOrderApi api;
  private final Buyings buyings;
  private final KaQuotes quotes;

  XportKaQuoteDesk(XportLine line, XportKaOrderApi api, TradeDialect dialect) {
    this.line = line;
    this.api = api;
    this.buyings = new Buyings(dialect);
    this.quotes = new KaQuotes(dialect.ids());
  }

  @Override
  public Reply<Quote> quote(OrderDraft draft) {
    WireDraft asked = Asked.of(line.provider(), () -> buyings.write(draft));
    return line.read(api.preview(asked), wire -> quotes.read(wire, draft));
  }
}
