package io.supercargo.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What a store can be in. All that differs between them stands behind this. */
sealed interface Database permits H2, Postgres {
  static Database of(StoreConfig config) {
    return Postgres.isMeantBy(config.url()) ? new Postgres() : new H2();
  }

  /** Connections that nobody pools. */
  DataSource source(StoreConfig config);

  void adapt(HikariConfig pool);

  /**
   * What writes everything into the file that was committed before it is run, where a commit alone
   * does not do that: a killed process loses none of it, a machine without power may.
   */
  Runnable writing(Sql sql);

  /**
   * What puts everything on disk that was committed before it is run, where a commit alone does not
   * do that.
   */
  Runnable settling(Sql sql);

  /** Does the work while no other node that shares the database works under the key. */
  <T> T alone(Sql sql, String key, Supplier<T> work);

  /** Until the transaction ends no other node that shares the database locks the same name. */
  void lock(Session session, String name) throws SQLException;

  /** Makes ready for reading more rows than the memory holds. */
  void prepareForMany(Connection connection) throws SQLException;

  /** A statement that is parsed once, however often it is run. */
  String statement(Upsert upsert);

  /**
   * The end of a query for rows that are claimed next, each by an update that finds it free still:
   * so many of them, and as far as it can be told none that somebody is just claiming.
   */
  String claimable(int most);

  /** What the placeholders in the migrations stand for. */
  Map<String, String> placeholders();

  /** Why it does not open, in the owner's words. */
  StoreFailure refusal(StoreConfig config, SQLException cause);

  /** The isolation in which a transaction sees everything as it was when it began. */
  int snapshot();
}
