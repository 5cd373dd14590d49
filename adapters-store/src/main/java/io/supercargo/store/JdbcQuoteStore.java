package io.supercargo.store;

import io.supercargo.domain.order.SavedQuote;
import io.supercargo.ports.store.QuoteStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Quotes in a table. */
final class JdbcQuoteStore implements QuoteStore {
  private static final String PUT =
      """
      merge into quote kept
      using (values (cast(? as varchar), cast(? as timestamp with time zone), cast(? as bytea)))
        as given (id, expires, document)
      on kept.id = given.id
      when matched then update set expires = given.expires, document = given.document
      when not matched then insert (id, expires, document)
        values (given.id, given.expires, given.document)
      """;

  private final Sql sql;

  JdbcQuoteStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void put(SavedQuote quote) {
    sql.batch(PUT, List.of(quote), JdbcQuoteStore::row);
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
