package io.supercargo.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;

/**
 * Looks after a store as a whole. A backup of one database can be restored into another. Whatever
 * fails is a {@link StoreFailure}; a store that is in use elsewhere a {@link StoreInUse}.
 */
public final class StoreKeeper {
  private final StoreConfig config;
  private final Database database;
  private final DataSource source;

  public StoreKeeper(StoreConfig config) {
    this.config = config;
    this.database = Database.of(config);
    this.source = database.source(config);
  }

  /**
   * Writes everything, as it is at one moment, into a new file that only its owner may read: it
   * holds tokens and addresses. Others may use the store meanwhile, in this process or, where the
   * database admits them, in another.
   *
   * @return how many rows of each table
   */
  public Map<String, Long> backup(Path file, InstantSource clock) {
    if (Files.exists(file)) {
      throw new StoreFailure(file + " is there already (expected: a new file)");
    }
    try (Connection connection = open()) {
      return new NewFile(file).fill(out -> write(connection, out, clock));
    } catch (SQLException refused) {
      throw StoreFailure.of(refused);
    } catch (IOException refused) {
      throw new StoreFailure(file + " cannot be written: " + refused.getMessage(), refused);
    }
  }

  /**
   * Fills a new or empty store from a backup, with all of it or nothing.
   *
   * @param dryRun reads and checks everything and keeps nothing
   * @return how many rows of each table
   */
  public Map<String, Long> restore(Path file, boolean dryRun) {
    if (!Files.isReadable(file)) {
      throw new StoreFailure(file + " cannot be restored: there is no such file");
    }
    try (Connection connection = open();
        InputStream packed = new BufferedInputStream(Files.newInputStream(file));
        InputStream in = new GZIPInputStream(packed)) {
      connection.setAutoCommit(false);
      return read(connection, in, dryRun);
    } catch (SQLException refused) {
      throw StoreFailure.of(refused);
    } catch (IOException | RuntimeException refused) {
      throw refused instanceof StoreFailure told
          ? told
          : new StoreFailure(file + " cannot be restored: " + refused.getMessage(), refused);
    }
  }

  /** The version of the tables before and after they were brought up to date. */
  public Versions migrate(boolean dryRun) {
    try (Connection connection = source.getConnection()) {
      Optional<String> before = Migrations.version(connection);
      boolean changed = !dryRun && new Migrations(database, source).run(connection);
      return new Versions(before, changed, Migrations.NEWEST);
    } catch (SQLException refused) {
      throw database.refusal(config, refused);
    }
  }

  /**
   * Takes out what was sealed with keys that are gone, so that the store opens again.
   *
   * @param dryRun tells what would go and changes nothing
   */
  public Forgotten forgetSealed(boolean dryRun) {
    migrate(false);
    KeyPlace keys = config.keys();
    Vault vault = (dryRun && keys.isMissing() ? KeyPlace.fleeting() : keys).vault();
    return new LostSeals(Sql.plain(database, source), vault).forget(dryRun);
  }

  private Connection open() {
    try {
      Connection connection = source.getConnection();
      new Migrations(database, source).run(connection);
      return connection;
    } catch (SQLException refused) {
      throw database.refusal(config, refused);
    }
  }

  private Map<String, Long> write(Connection connection, OutputStream out, InstantSource clock)
      throws SQLException, IOException {
    database.prepareForMany(connection);
    connection.setTransactionIsolation(database.snapshot());
    connection.setAutoCommit(false);
    try (OutputStream packed = new GZIPOutputStream(new BufferedOutputStream(out))) {
      return new BackupWriter(packed).write(connection, clock.instant());
    } finally {
      connection.rollback();
    }
  }

  private Map<String, Long> read(Connection connection, InputStream in, boolean dryRun)
      throws SQLException, IOException {
    Session session = new Session(connection);
    boolean whole = false;
    try {
      List<Table> tables = Table.all(connection);
      requireEmpty(tables, session);
      Map<String, Long> rows = new BackupReader(in).read(tables, session);
      whole = !dryRun;
      if (whole) {
        finish(connection, tables, session);
      }
      return rows;
    } finally {
      if (!whole) {
        connection.rollback();
      }
    }
  }

  private void finish(Connection connection, List<Table> tables, Session session)
      throws SQLException {
    for (Table table : tables) {
      table.countOn(session);
    }
    connection.commit();
    database.settling(Sql.plain(database, source)).run();
  }

  private void requireEmpty(List<Table> tables, Session session) throws SQLException {
    for (Table table : tables) {
      if (!table.isEmpty(session)) {
        throw new StoreFailure(
            "the store %s has rows in %s (expected: an empty store)"
                .formatted(config.place(), table.name()));
      }
    }
  }

  /**
   * @param before empty when the store was new
   * @param changed whether there was anything to do, and it was done
   */
  public record Versions(Optional<String> before, boolean changed, String newest) {}

  /**
   * What could not be opened any more.
   *
   * @param accounts names of providers whose accounts have to be connected again
   * @param webhooks ids of endpoints that have to be added again
   */
  public record Forgotten(List<String> accounts, List<String> webhooks) {}
}
