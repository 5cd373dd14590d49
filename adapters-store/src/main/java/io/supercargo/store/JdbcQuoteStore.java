package io.supercargo.store;

import io.supercargo.domain.order.SavedQuote;
import io.supercargo.ports.store.QuoteStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Quotes in a table. */
final class JdbcQuoteStore implements QuoteStore {
  private static final Upsert PUT =
      new Upsert("quote", List.of("id"), List.of("expires", "document"));

  private final Sql sql;

  JdbcQuoteStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void put(SavedQuote quote) {
    sql.upsert(PUT, List.of(quote), JdbcQuoteStore::row);
  }

  @Override
  public Optional<SavedQuote> quote(String id) {
    return sql.first("select document from quote where id = ?", row -> row.getBytes(1), id)
        .map(document -> Documents.read(document, SavedQuote.class));
  }

  @Override
  public void sweep(Instant before) {
    sql.update("delete from quote where expires < ?", Times.column(before));
  }

  private static @Nullable Object[] row(SavedQuote quote) {
    return new @Nullable Object[] {
      quote.id(), Times.column(quote.expires()), Documents.write(quote)
    };
  }
}
