package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
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
  private final Line line;

  SandboxQuoteDesk(Books books, Wares wares, Refusals refusals, Line line) {
    this.books = books;
    this.wares = wares;
    this.refusals = refusals;
    this.line = line;
  }

  @Override
  public Reply<Quote> quote(OrderDraft draft) {
    return line.call(Capability.QUOTE, fault -> Reply.of(quote(draft, Handling.of(fault))));
  }

  private Quote quote(OrderDraft draft, Handling handling) {
    refusals.require(draft.address());
    Basket basket = Basket.of(draft.lines(), wares, refusals);
    Basket now = books.use(clerk -> today(clerk, basket, handling));
    if (now.isHopeless()) {
      throw refusals.lines(now.hindrances().get(0));
    }
    Region to = draft.address().region();
    String flow = draft.flow().orElse("general");
    return new Quote(now.parcels().stream().map(parcel -> parcel.quoted(to, flow)).toList());
  }

  private Basket today(Clerk clerk, Basket basket, Handling handling) {
    Basket now = basket.on(clerk.ledger(), refusals);
    if (handling.dearer()) {
      clerk.raise(basket);
    }
    return now;
  }
}
