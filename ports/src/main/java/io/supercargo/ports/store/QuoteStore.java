package io.supercargo.ports.store;

import io.supercargo.domain.order.SavedQuote;
import java.time.Instant;
import java.util.Optional;

/** Quotes that were given. Thread-safe. */
public interface QuoteStore {
  void put(SavedQuote quote);

  /** A quote, expired or not, until it is swept away. */
  Optional<SavedQuote> quote(String id);

  /** Forgets those that expired before. */
  void sweep(Instant before);

  /** A store that forgets when the process ends. */
  static QuoteStore inMemory() {
    return new InMemoryQuoteStore();
  }
}
