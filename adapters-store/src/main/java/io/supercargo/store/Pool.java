package io.supercargo.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;

/** Opens a database, its tables up to date, with a pool of connections to it. */
final class Pool {
  private static final int MOST_CONNECTIONS = 8;

  private Pool() {}

  static HikariDataSource open(StoreConfig config) {
    DataSource source = H2.source(config);
    // The first connection opens the file; it stays until the pool has one, or H2 would close it.
    try (Connection first = source.getConnection()) {
      Migrations.run(first, source);
      return over(source);
    } catch (SQLException refused) {
      throw sorted(config, refused);
    }
  }

  private static HikariDataSource over(DataSource source) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("store");
    pool.setDataSource(source);
    pool.setMaximumPoolSize(MOST_CONNECTIONS);
    pool.setMinimumIdle(1);
    pool.setMaxLifetime(0); // an H2 file closes with its last connection, and is slow to open
    return new HikariDataSource(pool);
  }

  private static StoreFailure sorted(StoreConfig config, SQLException refused) {
    if (refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return new StoreInUse(config.place(), refused);
    }
    return new StoreFailure(
        "the store %s cannot be opened: %s".formatted(config.place(), refused.getMessage()),
        refused);
  }
}
