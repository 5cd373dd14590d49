package io.supercargo.application.order;

import io.supercargo.domain.order.SavedQuote;

/** A quote that is too old to be ordered. */
public final class QuoteExpired extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QuoteExpired(SavedQuote quote) {
    super("quote %s expired at %s; ask for another".formatted(quote.id(), quote.expires()));
  }
}
