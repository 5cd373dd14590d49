package io.supercargo.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of version 15 or later, which many nodes may share. */
final class Postgres implements Database {
  static final String ADDRESS = "jdbc:postgresql:";

  /** Its commits are forced to disk together when many wait at once. */
  private static final int MOST_CONNECTIONS = 16;

  private static final int SECONDS_TO_CONNECT = 10;

  private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

  static boolean isMeantBy(String url) {
    return url.startsWith(ADDRESS);
  }

  @Override
  public DataSource source(StoreConfig config) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setConnectTimeout(SECONDS_TO_CONNECT);
    source.setTcpKeepAlive(true);
    source.setApplicationName("supercargo");
    source.setUrl(config.url()); // what the user writes there, counts
    source.setUser(config.user());
    source.setPassword(config.password().reveal());
    return source;
  }

  @Override
  public void adapt(HikariConfig pool) {
    pool.setMaximumPoolSize(MOST_CONNECTIONS);
  }

  @Override
  public Runnable writing(Sql sql) {
    return () -> {};
  }

  /** A commit there is on disk, unless the owner of the server wants it otherwise. */
  @Override
  public Runnable settling(Sql sql) {
    return () -> {};
  }

  /** The lock ends with its transaction, whatever becomes of the process. */
  @Override
  public <T> T alone(Sql sql, String key, Supplier<T> work) {
    return sql.transaction(
        session -> {
          session.query(LOCK, row -> key, key);
          return work.get();
        });
  }

  @Override
  public void lock(Session session, String name) throws SQLException {
    session.query(LOCK, row -> name, name);
  }

  /** The size of what is fetched at once is enough. */
  @Override
  public void prepareForMany(Connection connection) {}

  @Override
  public String statement(Upsert upsert) {
    String changes =
        String.join(", ", upsert.others().stream().map(it -> it + " = excluded." + it).toList());
    return "insert into %s (%s) values (%s) on conflict (%s) do update set %s"
        .formatted(
            upsert.table(),
            upsert.columns(),
            upsert.marks(),
            String.join(", ", upsert.key()),
            changes);
  }

  @Override
  public String claimable(int most) {
    return " fetch first " + most + " rows only for update skip locked";
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of("on-postgres", "");
  }

  @Override
  public StoreFailure refusal(StoreConfig config, SQLException cause) {
    return StoreFailure.notOpened(config, cause);
  }

  /** Repeatable reading is that there. */
  @Override
  public int snapshot() {
    return Connection.TRANSACTION_REPEATABLE_READ;
  }
}
