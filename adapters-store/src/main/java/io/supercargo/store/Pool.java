package io.supercargo.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Opens a database, its tables up to date, with a pool of connections to it. */
final class Pool {
  private Pool() {}

  static HikariDataSource open(StoreConfig config) {
    Database database = Database.of(config);
    DataSource source = database.source(config);
    // The first connection opens an H2 file; it stays until the pool has one, or it would close.
    try (Connection first = source.getConnection()) {
      new Migrations(database, source).run(first);
      return over(source, database);
    } catch (SQLException refused) {
      throw database.refusal(config, refused);
    }
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
