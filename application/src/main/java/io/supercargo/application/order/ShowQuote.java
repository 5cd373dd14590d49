package io.supercargo.application.order;

import io.supercargo.domain.order.SavedQuote;
import io.supercargo.ports.store.QuoteStore;
import java.util.Optional;

/** Shows a quote that was given. Thread-safe. */
public final class ShowQuote {
  private final QuoteStore quotes;

  public ShowQuote(QuoteStore quotes) {
    this.quotes = quotes;
  }

  /** The quote, expired or not; empty when there is none of this id. */
  public Optional<SavedQuote> one(String id) {
    return quotes.quote(id);
  }
}
