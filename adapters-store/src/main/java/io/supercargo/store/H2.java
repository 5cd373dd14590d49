package io.supercargo.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.engine.Constants;
import org.h2.jdbcx.JdbcDataSource;

/** How an H2 file is opened here. */
final class H2 implements Database {
  static final String ADDRESS = "jdbc:h2:";

  private static final String FILE = ADDRESS + "file:";

  /**
   * The same file by a channel that outlives an interrupted thread; the usual one closes with it.
   */
  private static final String UNINTERRUPTED = ADDRESS + SteadyFile.SCHEME + ":";

  /**
   * No closing by H2's own exit hook: the call log still writes then. No trace file: failures are
   * thrown, and it would hold values. No writing by a thread of H2's own: when it writes while we
   * do, H2 forgets one of the two in its table of contents until the next time, and whoever is
   * killed before that has a file that does not open. Statements are parsed once: a connection
   * remembers more of them than we have.
   */
  private static final List<String> OPTIONS =
      List.of(
          "DB_CLOSE_ON_EXIT=FALSE", "TRACE_LEVEL_FILE=0", "WRITE_DELAY=0", "QUERY_CACHE_SIZE=200");

  private static final int MOST_CONNECTIONS = 8;

  @Override
  public DataSource source(StoreConfig config) {
    makeFolder(config.place());
    SteadyFile.register();
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(address(config.url()));
    source.setUser(config.user());
    source.setPassword(config.password().reveal());
    return QuietSource.over(source);
  }

  @Override
  public void adapt(HikariConfig pool) {
    pool.setMaximumPoolSize(MOST_CONNECTIONS);
    pool.setMaxLifetime(0); // the file closes with its last connection, and is slow to open
  }

  /** H2 keeps what it commits in memory, unless it is told to write. */
  @Override
  public Runnable writing(Sql sql) {
    return () -> sql.execute("checkpoint");
  }

  /** H2 itself never forces what it commits to the disk, unless it is told to. */
  @Override
  public Runnable settling(Sql sql) {
    return new GroupCommit(() -> sql.execute("checkpoint sync"))::settle;
  }

  /** A file has one process, and that one queues before it comes here. */
  @Override
  public <T> T alone(Sql sql, String key, Supplier<T> work) {
    return work.get();
  }

  /** A file has one process, and that one queues before it comes here. */
  @Override
  public void lock(Session session, String name) {}

  @Override
  public void prepareForMany(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // rows are read while they are asked for, not all of them before the first
      statement.execute("set lazy_query_execution true");
    }
  }

  @Override
  public String statement(Upsert upsert) {
    return "merge into %s (%s) key (%s) values (%s)"
        .formatted(
            upsert.table(), upsert.columns(), String.join(", ", upsert.key()), upsert.marks());
  }

  /** With {@code for update} it would lock, and write, all rows that are due rather than these. */
  @Override
  public String claimable(int most) {
    return " fetch first " + most + " rows only";
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of("on-postgres", "--");
  }

  @Override
  public StoreFailure refusal(StoreConfig config, SQLException cause) {
    return cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
        ? new StoreInUse(config.place(), cause)
        : StoreFailure.notOpened(config, cause);
  }

  @Override
  public int snapshot() {
    return Constants.TRANSACTION_SNAPSHOT;
  }

  /** The address with our options, where the user did not choose. */
  static String address(String url) {
    StringBuilder whole = new StringBuilder(url.replace(FILE, UNINTERRUPTED));
    for (String option : OPTIONS) {
      String name = option.substring(0, option.indexOf('=') + 1);
      if (!url.toUpperCase(Locale.ROOT).contains(";" + name)) {
        whole.append(';').append(option);
      }
    }
    return whole.toString();
  }

  private static void makeFolder(String place) {
    if (!place.startsWith(FILE + "/")) {
      return; // H2 makes folders too, but anybody could read ours
    }
    Path folder = Path.of(place.substring(FILE.length())).resolveSibling("");
    try {
      OwnerOnly.folder(folder);
    } catch (IOException refused) {
      throw new StoreFailure(
          "the folder %s cannot be made: %s".formatted(folder, refused.getMessage()), refused);
    }
  }
}
