package io.supercargo.sandbox.trade;

import io.supercargo.domain.address.Region;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.Quote;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.QuoteDesk;

/** Quotes at the prices and with the stock of the moment, one order for each seller. */
final class SandboxQuoteDesk implements QuoteDesk {
  private final Books books;
  private final Wares wares;
  private final Refusals refusals;

  SandboxQuoteDesk(Books books, Wares wares, Refusals refusals) {
    this.books = books;
    this.wares = wares;
    this.refusals = refusals;
  }

  @Override
  public Reply<Quote> quote(OrderDraft draft) {
    Basket basket = Basket.of(draft.lines(), wares, refusals);
    Basket now = books.use(clerk -> basket.at(clerk.ledger()::today));
    if (now.isHopeless()) {
      throw refusals.lines(now.hindrances().get(0));
    }
    Region to = draft.address().region();
    String flow = draft.flow().orElse("general");
    return Reply.of(
        new Quote(now.parcels().stream().map(parcel -> parcel.quoted(to, flow)).toList()));
  }
}
