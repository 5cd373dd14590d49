package io.supercargo.xportcn.client;

import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.Quote;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.http.dialect.trade.QuoteReader;
import io.supercargo.http.dialect.trade.WirePreview;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.trade.Buyings;
import io.supercargo.xportcn.wire.trade.TradeDialect;
import io.supercargo.xportcn.wire.trade.WireDraft;
import java.util.function.Function;
import retrofit2.Call;

/** Previews in every edition but KA. */
final class XportQuoteDesk implements QuoteDesk {
  private final XportLine line;
  private final Buyings buyings;
  private final QuoteReader quotes;
  private final Function<WireDraft, Call<Answer<WireEnvelope<WirePreview>>>> preview;

  XportQuoteDesk(
      XportLine line,
      TradeDialect dialect,
      Function<WireDraft, Call<Answer<WireEnvelope<WirePreview>>>> preview) {
    this.line = line;
    this.buyings = new Buyings(dialect);
    this.quotes = new QuoteReader(line.provider(), dialect.ids());
    this.preview = preview;
  }

  @Override
  public Reply<Quote> quote(OrderDraft draft) {
    WireDraft asked = Asked.of(line.provider(), () -> buyings.write(draft));
    return line.read(preview.apply(asked), wire -> quotes.read(wire, draft));
  }
}
