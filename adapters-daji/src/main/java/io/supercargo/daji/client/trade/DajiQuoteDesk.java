package io.supercargo.daji.client.trade;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.daji.wire.Buyings;
import io.supercargo.daji.wire.WireOrderDraft;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.Quote;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.http.dialect.trade.QuoteReader;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.QuoteDesk;

/** Previews, of one seller's goods at a time. */
final class DajiQuoteDesk implements QuoteDesk {
  private final DajiLine line;
  private final DajiOrderApi api;
  private final QuoteReader quotes;

  DajiQuoteDesk(DajiLine line, DajiOrderApi api) {
    this.line = line;
    this.api = api;
    this.quotes = new QuoteReader(line.provider(), Buyings.IDS);
  }

  @Override
  public Reply<Quote> quote(OrderDraft draft) {
    WireOrderDraft asked = Asked.of(line.provider(), () -> Buyings.write(draft));
    return line.find(api.preview(asked), wire -> quotes.read(wire, draft));
  }
}
