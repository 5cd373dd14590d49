package io.supercargo.store;

import io.supercargo.ports.store.MarketStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Documents in a table. A scan and a clearing go by parts, so that neither holds a whole market in
 * memory or in one transaction; what others change meanwhile may or may not be seen.
 */
final class JdbcMarketStore implements MarketStore {
  private static final int KEYS_PER_QUERY = 100;
  private static final int SCANNED_AT_ONCE = 500;
  private static final int CLEARED_AT_ONCE = 500;

  private static final String GET =
      "select document from market_document where bucket = ? and doc_key = ?";

  /** Pairs, because H2 looks into an index for IN only when all of its columns are in it. */
  private static final String GET_ALL =
      "select doc_key, document from market_document where (bucket, doc_key) in (%s)";

  private static final Upsert PUT =
      new Upsert("market_document", List.of("bucket", "doc_key"), List.of("document"));

  private static final String COUNT = "select count(*) from market_document where bucket = ?";

  private static final String NEXT =
      "select doc_key, document from market_document where bucket = ? and doc_key > ?"
          + " order by bucket, doc_key fetch first "
          + SCANNED_AT_ONCE
          + " rows only";

  private static final String LAST_OF_FIRST =
      "select max(doc_key) from (select doc_key from market_document where bucket = ?"
          + " order by bucket, doc_key fetch first "
          + CLEARED_AT_ONCE
          + " rows only) first_keys";

  private static final String DELETE =
      "delete from market_document where bucket = ? and doc_key <= ?";

  private static final String REMOVE =
      "delete from market_document where bucket = ? and doc_key = ?";

  private final Sql sql;

  JdbcMarketStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<byte[]> get(String bucket, String key) {
    return sql.query(GET, row -> row.getBytes(1), bucket, key).stream().findFirst();
  }

  @Override
  public Map<String, byte[]> getAll(String bucket, Collection<String> keys) {
    Map<String, byte[]> found = new TreeMap<>();
    List<String> wanted = new ArrayList<>(new TreeSet<>(keys));
    for (int from = 0; from < wanted.size(); from += KEYS_PER_QUERY) {
      int to = Math.min(wanted.size(), from + KEYS_PER_QUERY);
      documents(bucket, wanted.subList(from, to))
          .forEach(it -> found.put(it.getKey(), it.getValue()));
    }
    return found;
  }

  @Override
  public void putAll(String bucket, Map<String, byte[]> documents) {
    // sorted, so that two writers of the same keys cannot lock each other out
    var sorted = new TreeMap<>(documents).entrySet();
    sql.upsert(PUT, sorted, entry -> new Object[] {bucket, entry.getKey(), entry.getValue()});
  }

  @Override
  public void clear(String bucket) {
    for (var last = lastOfFirst(bucket); last.isPresent(); last = lastOfFirst(bucket)) {
      sql.update(DELETE, bucket, last.get());
    }
  }

  @Override
  public void removeAll(String bucket, Collection<String> keys) {
    // sorted, for the same reason
    sql.batch(REMOVE, new TreeSet<>(keys), key -> new Object[] {bucket, key});
  }

  @Override
  public long count(String bucket) {
    return sql.query(COUNT, row -> row.getLong(1), bucket).get(0);
  }

  @Override
  public void scan(String bucket, BiConsumer<String, byte[]> each) {
    String after = "";
    List<Map.Entry<String, byte[]>> part;
    do {
      part = sql.query(NEXT, JdbcMarketStore::read, bucket, after);
      for (Map.Entry<String, byte[]> document : part) {
        each.accept(document.getKey(), document.getValue());
        after = document.getKey();
      }
    } while (part.size() == SCANNED_AT_ONCE);
  }

  private List<Map.Entry<String, byte[]>> documents(String bucket, List<String> keys) {
    String pairs = String.join(", ", Collections.nCopies(keys.size(), "(?, ?)"));
    Object[] values = keys.stream().flatMap(key -> List.of(bucket, key).stream()).toArray();
    return sql.query(GET_ALL.formatted(pairs), JdbcMarketStore::read, values);
  }

  private Optional<String> lastOfFirst(String bucket) {
    return sql.query(LAST_OF_FIRST, row -> Optional.ofNullable(row.getString(1)), bucket).get(0);
  }

  private static Map.Entry<String, byte[]> read(ResultSet row) throws SQLException {
    return Map.entry(row.getString(1), row.getBytes(2));
  }
}
