package io.supercargo.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables up to date. Flyway costs a start a third of a second, mostly to find that there
 * is nothing to do; one look into its history finds that too. H2 keeps each statement of a script
 * by itself: the scripts can be begun again where a killed process left them.
 */
final class Migrations {
  /** The version of the newest script; a test holds it against the folder. */
  static final String NEWEST = "16";

  static final String FOLDER = "io/supercargo/store/migration";

  static final String HISTORY = "flyway_schema_history";

  private static final String LAST_APPLIED =
      "select \"version\", \"success\" from \""
          + HISTORY
          + "\" order by \"installed_rank\" desc fetch first 1 row only";

  private final Database database;
  private final DataSource source;

  Migrations(Database database, DataSource source) {
    this.database = database;
    this.source = source;
  }

  /** Whether there was anything to do. */
  boolean run(Connection connection) throws SQLException {
    Optional<String> before = version(connection);
    if (before.equals(Optional.of(NEWEST))) {
      return false;
    }
    try {
      flyway().migrate();
      Sql plain = Sql.plain(database, source);
      new OldIntents(plain).fill(before.map(Integer::valueOf).orElse(0));
      database.settling(plain).run();
      return true;
    } catch (FlywayException refused) {
      throw new SQLException(refused.getMessage(), refused);
    }
  }

  /** The version that was reached; empty in a new store, and in one that is broken. */
  static Optional<String> version(Connection connection) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LAST_APPLIED)) {
      return row.next() && row.getBoolean(2)
          ? Optional.ofNullable(row.getString(1))
          : Optional.empty();
    } catch (SQLException noHistory) {
      return Optional.empty(); // if it is broken, Flyway says so better
    }
  }

  private Flyway flyway() {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:" + FOLDER)
        .placeholders(database.placeholders())
        .loggers("slf4j")
        .ignoreMigrationPatterns(new String[0]) // a store from a newer version is refused
        .load();
  }
}
