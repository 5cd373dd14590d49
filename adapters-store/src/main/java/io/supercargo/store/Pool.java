package io.supercargo.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** An open database, its tables up to date, with a pool of connections to it. */
final class Pool implements AutoCloseable {
  private final HikariDataSource source;
  private final Sql sql;
  private final Sql hastySql;
  private final StoreTurns turns;

  private Pool(HikariDataSource source, Database database) {
    this.source = source;
    Sql plain = Sql.plain(source);
    this.sql = new Sql(source, database.settling(plain));
    this.hastySql = new Sql(source, database.writing(plain));
    this.turns = new StoreTurns(database, plain);
  }

  static Pool open(StoreConfig config) {
    Database database = Database.of(config);
    DataSource source = database.source(config);
    // The first connection opens an H2 file; it stays until the pool has one, or it would close.
    try (Connection first = source.getConnection()) {
      new Migrations(database, source).run(first);
      return new Pool(over(source, database), database);
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

  /** What it tells the database survives us when it returns, and is on disk soon. */
  Sql hastySql() {
    return hastySql;
  }

  @Override
  public void close() {
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
}
