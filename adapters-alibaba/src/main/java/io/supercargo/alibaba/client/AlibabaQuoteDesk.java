package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.Buyings;
import io.supercargo.alibaba.wire.WireOrderDraft;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.Quote;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.http.dialect.trade.QuoteReader;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.QuoteDesk;

/** Previews, of one seller's goods at a time. */
final class AlibabaQuoteDesk implements QuoteDesk {
  private final AlibabaLine line;
  private final AlibabaOrderApi api;
  private final QuoteReader quotes;

  AlibabaQuoteDesk(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaOrderApi.class);
    this.quotes = new QuoteReader(line.provider(), Buyings.IDS);
  }

  @Override
  public Reply<Quote> quote(OrderDraft draft) {
    WireOrderDraft asked = Asked.of(line.provider(), () -> Buyings.write(draft));
    return line.read(api.preview(asked), wire -> quotes.read(wire, draft));
  }
}
