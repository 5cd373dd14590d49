package io.supercargo.application.order;

import io.supercargo.application.product.WatchProducts;
import io.supercargo.domain.order.SavedQuote;
import io.supercargo.ports.store.QuoteStore;
import java.time.Instant;
import java.util.Optional;

/** Quotes whose products are remembered: whoever had them quoted wants to hear of them. */
public record WatchedQuotes(QuoteStore quotes, WatchProducts products) implements QuoteStore {
  @Override
  public void put(SavedQuote quote) {
    quotes.put(quote);
    products.want(
        quote.provider(),
        quote.draft().lines().stream().map(line -> line.product()).distinct().toList());
  }

  @Override
  public Optional<SavedQuote> quote(String id) {
    return quotes.quote(id);
  }

  @Override
  public void sweep(Instant before) {
    quotes.sweep(before);
  }
}
