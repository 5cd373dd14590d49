package io.supercargo.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** An open database, its tables up to date, with a pool of connections to it. */
final class Pool implements AutoCloseable {
  private final HikariDataSource source;
  private final HikariDataSource forcing;
  private final Sql sql;
  private final Sql hastySql;
  private final Sql lazySql;
  private final StoreTurns turns;
  private final Database database;

  private Pool(HikariDataSource source, HikariDataSource forcing, Database database) {
    this.source = source;
    this.forcing = forcing;
    Sql force = Sql.plain(database, forcing);
    this.lazySql = Sql.plain(database, source);
    this.sql = new Sql(database, source, database.settling(force));
    this.hastySql = new Sql(database, source, database.writing(force));
    this.turns = new StoreTurns(database, lazySql);
    this.database = database;
  }

  static Pool open(StoreConfig config) {
    Database database = Database.of(config);
    DataSource source = database.source(config);
    // The first connection opens an H2 file; it stays until the pool has one, or it would close.
    try (Connection first = source.getConnection()) {
      new Migrations(database, source).run(first);
      return new Pool(over(source, database), forcing(source), database);
    } catch (SQLException refused) {
      throw database.refusal(config, refused);
    }
  }

  /** What it tells the database is on disk when it returns. */
  Sql sql() {
    return sql;
  }

  StoreTurns turns() {
    return turns;
  }

  Database database() {
    return database;
  }

  /** What it tells the database survives us when it returns, and is on disk soon. */
  Sql hastySql() {
    return hastySql;
  }

  /** What it tells the database is on disk when something else that is told later is. */
  Sql lazySql() {
    return lazySql;
  }

  @Override
  public void close() {
    forcing.close();
    source.close();
  }

  private static HikariDataSource over(DataSource source, Database database) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("store");
    pool.setDataSource(source);
    pool.setMinimumIdle(1);
    database.adapt(pool);
    return new HikariDataSource(pool);
  }

  /** One more connection, so that nobody who works makes those wait who have worked. */
  private static HikariDataSource forcing(DataSource source) {
    HikariDataSource pool = new HikariDataSource(); // opens nothing before it is asked
    pool.setPoolName("forcing");
    pool.setDataSource(source);
    pool.setMaximumPoolSize(1);
    pool.setMaxLifetime(0);
    return pool;
  }
}
