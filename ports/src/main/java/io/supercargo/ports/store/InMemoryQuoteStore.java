package io.supercargo.ports.store;

import io.supercargo.domain.order.SavedQuote;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Quotes in a map. */
final class InMemoryQuoteStore implements QuoteStore {
  private final Map<String, SavedQuote> quotes = new ConcurrentHashMap<>();

  @Override
  public void put(SavedQuote quote) {
    quotes.put(quote.id(), quote);
  }

  @Override
  public Optional<SavedQuote> quote(String id) {
    return Optional.ofNullable(quotes.get(id));
  }

  @Override
  public void sweep(Instant before) {
    quotes.values().removeIf(quote -> quote.expires().isBefore(before));
  }
}
